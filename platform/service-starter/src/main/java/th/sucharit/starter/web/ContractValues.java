package th.sucharit.starter.web;

import java.util.function.Function;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Codes as JSON strings and fiscal years as JSON numbers. */
final class ContractValues {

  private ContractValues() {}

  static JacksonModule module() {
    return new SimpleModule("sucharit-contracts")
        .addSerializer(
            LocalGovernmentId.class, text(LocalGovernmentId.class, LocalGovernmentId::code))
        .addDeserializer(
            LocalGovernmentId.class, parsed(LocalGovernmentId.class, LocalGovernmentId::new))
        .addSerializer(ProvinceCode.class, text(ProvinceCode.class, ProvinceCode::code))
        .addDeserializer(ProvinceCode.class, parsed(ProvinceCode.class, ProvinceCode::new))
        .addSerializer(FiscalYear.class, new YearNumber())
        .addDeserializer(
            FiscalYear.class,
            parsed(FiscalYear.class, year -> new FiscalYear(Integer.parseInt(year))));
  }

  private static <T> StdSerializer<T> text(Class<T> type, Function<T, String> shown) {
    return new StdSerializer<>(type) {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(shown.apply(value));
      }
    };
  }

  private static <T> StdDeserializer<T> parsed(Class<T> type, Function<String, T> read) {
    return new StdDeserializer<>(type) {
      @Override
      @SuppressWarnings("unchecked")
      public T deserialize(JsonParser in, DeserializationContext context) {
        String text = in.getValueAsString("");
        try {
          return read.apply(text);
        } catch (IllegalArgumentException e) {
          return (T) context.handleWeirdStringValue(type, text, "not a %s", type.getSimpleName());
        }
      }
    };
  }

  /** 2567 as a number. */
  private static final class YearNumber extends StdSerializer<FiscalYear> {
    YearNumber() {
      super(FiscalYear.class);
    }

    @Override
    public void serialize(FiscalYear value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(value.year());
    }
  }
}
