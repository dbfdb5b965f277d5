package th.sucharit.starter.files;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

/** Takes and keeps files in a service that asks for it: {@code sucharit.files.enabled=true}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(FileSettings.class)
@ConditionalOnProperty("sucharit.files.enabled")
class FilesAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MalwareScanner malwareScanner(FileSettings settings) {
    String clamav = settings.clamav();
    return clamav == null || clamav.isBlank()
        ? file -> {
          // only the test virus is found
        }
        : new ClamAv(clamav);
  }

  @Bean
  Uploads uploads(FileSettings settings) {
    return new Uploads(settings);
  }

  @Bean
  Inspection inspection(FileSettings settings, MalwareScanner scanner) {
    return new Inspection(settings, scanner);
  }

  @Bean
  FileStore fileStore(
      MongoTemplate mongo,
      GridFsTemplate contents,
      Inspection inspection,
      FileSettings settings,
      Clock clock) {
    return new FileStore(mongo, contents, inspection, settings, clock);
  }
}
