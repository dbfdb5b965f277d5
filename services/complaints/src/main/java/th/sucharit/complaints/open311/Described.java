package th.sucharit.complaints.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** What our own description says of arguments that are read by hand (คำอธิบายข้อมูลที่รับ). */
final class Described {

  private Described() {}

  /** On a handler that needs to know whose requests are meant. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, required = true)
  @interface OfJurisdiction {}

  /** The fields of a request as a form; besides, {@code attribute[code]} for each question. */
  record Fields(
      @JsonProperty(value = "jurisdiction_id", required = true) String jurisdiction,
      @JsonProperty(value = "service_code", required = true) String service,
      BigDecimal lat,
      @JsonProperty("long") BigDecimal longitude,
      @JsonProperty("address_string") String address,
      String description,
      String email,
      String phone,
      @JsonProperty("first_name") String firstName,
      @JsonProperty("last_name") String lastName,
      @JsonProperty("media_url") String media,
      @JsonProperty("attribute[show_publicly]") Showing showing,
      @JsonProperty("attribute[pole]") String example,
      boolean extensions) {}
}
