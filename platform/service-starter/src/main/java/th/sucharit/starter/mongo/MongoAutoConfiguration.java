package th.sucharit.starter.mongo;

import com.mongodb.WriteConcern;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
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
        List.of(
            new LocalGovernmentOut(),
            new LocalGovernmentIn(),
            new ProvinceOut(),
            new ProvinceIn(),
            new YearOut(),
            new YearIn()));
  }

  @WritingConverter
  private static final class LocalGovernmentOut implements Converter<LocalGovernmentId, String> {
    @Override
    public String convert(LocalGovernmentId id) {
      return id.code();
    }
  }

  @ReadingConverter
  private static final class LocalGovernmentIn implements Converter<String, LocalGovernmentId> {
    @Override
    public LocalGovernmentId convert(String code) {
      return new LocalGovernmentId(code);
    }
  }

  @WritingConverter
  private static final class ProvinceOut implements Converter<ProvinceCode, String> {
    @Override
    public String convert(ProvinceCode province) {
      return province.code();
    }
  }

  @ReadingConverter
  private static final class ProvinceIn implements Converter<String, ProvinceCode> {
    @Override
    public ProvinceCode convert(String code) {
      return new ProvinceCode(code);
    }
  }

  @WritingConverter
  private static final class YearOut implements Converter<FiscalYear, Integer> {
    @Override
    public Integer convert(FiscalYear year) {
      return year.year();
    }
  }

  @ReadingConverter
  private static final class YearIn implements Converter<Integer, FiscalYear> {
    @Override
    public FiscalYear convert(Integer year) {
      return new FiscalYear(year);
    }
  }
}
