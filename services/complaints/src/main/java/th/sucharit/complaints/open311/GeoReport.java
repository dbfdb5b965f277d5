package th.sucharit.complaints.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of GeoReport v2 as its specification names them (รูปแบบคำตอบ); what the standard
 * knows and we do not tell is there and empty.
 */
final class GeoReport {

  private GeoReport() {}

  /** Where the interface is and in which formats. */
  record Discovery(
      String changeset,
      String contact,
      @JsonProperty("key_service") String keyService,
      List<Endpoint> endpoints) {}

  record Endpoint(
      String specification, String url, String changeset, String type, List<String> formats) {}

  /** A kind of request; here a category of complaints. */
  record Service(
      @JsonProperty("service_code") String serviceCode,
      @JsonProperty("service_name") String serviceName,
      String description,
      boolean metadata,
      String type,
      String keywords,
      String group) {}

  /** What is asked of whoever files a request of that kind. */
  record Definition(@JsonProperty("service_code") String serviceCode, List<Attribute> attributes) {}

  /**
   * A question.
   *
   * @param values to choose from; absent where the answer is free
   */
  record Attribute(
      boolean variable,
      String code,
      String datatype,
      boolean required,
      @JsonProperty("datatype_description") @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable String datatypeDescription,
      int order,
      String description,
      @Nullable List<Value> values) {}

  record Value(String key, String name) {}

  /**
   * A request that was filed.
   *
   * @param extended for programs that ask for extensions
   */
  record Created(
      @JsonProperty("service_request_id") String id,
      @JsonProperty("service_notice") String notice,
      @JsonProperty("account_id") @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable String accountId,
      @JsonProperty("extended_attributes") @Nullable Map<String, String> extended) {}

  /** A request as everybody may see it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Request(
      @JsonProperty("service_request_id") String id,
      String status,
      @JsonProperty("status_notes") @Nullable String statusNotes,
      @JsonProperty("service_name") String serviceName,
      @JsonProperty("service_code") String serviceCode,
      @Nullable String description,
      @JsonProperty("agency_responsible") @Nullable String agencyResponsible,
      @JsonProperty("service_notice") @Nullable String serviceNotice,
      @JsonProperty("requested_datetime") String requested,
      @JsonProperty("updated_datetime") String updated,
      @JsonProperty("expected_datetime") @Nullable String expected,
      @Nullable String address,
      @JsonProperty("address_id") @Nullable String addressId,
      @Nullable String zipcode,
      @JsonProperty("lat") @Nullable BigDecimal latitude,
      @JsonProperty("long") @Nullable BigDecimal longitude,
      @JsonProperty("media_url") @Nullable String mediaUrl) {}

  /** Why it could not be done. */
  record Fault(int code, String description) {}
}
