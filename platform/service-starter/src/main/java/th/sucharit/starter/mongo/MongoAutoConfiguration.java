package th.sucharit.starter.mongo;

import com.mongodb.WriteConcern;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;

/**
 * Writes are acknowledged by the majority and journalled; codes are stored as plain values, so that
 * queries stay simple.
 */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@ConditionalOnProperty(name = "sucharit.mongo.enabled", matchIfMissing = true)
class MongoAutoConfiguration {

  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * Knows states from the first moment by their aliases, not only once the process has written one
   * itself.
   */
  @Bean
  MongoManagedTypes managedTypes(ApplicationContext context) throws ClassNotFoundException {
    return MongoManagedTypes.fromIterable(
        new EntityScanner(context).scan(Document.class, Persistent.class));
  }

  @Bean
  MongoCustomConversions contractConversions() {
    return new MongoCustomConversions(
        Stream.of(
                ConverterBuilder.writing(
                        LocalGovernmentId.class, String.class, LocalGovernmentId::code)
                    .andReading(LocalGovernmentId::new),
                ConverterBuilder.writing(ProvinceCode.class, String.class, ProvinceCode::code)
                    .andReading(ProvinceCode::new),
                ConverterBuilder.writing(FiscalYear.class, Integer.class, FiscalYear::year)
                    .andReading(FiscalYear::new))
            .flatMap(pair -> pair.getConverters().stream())
            .toList());
  }
}
