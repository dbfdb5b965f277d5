package th.sucharit.registry.officer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import th.sucharit.starter.security.Roles;

/**
 * A realm role whose scope is one local government (บทบาทใน อปท.); the only ones the registry hands
 * out.
 */
public enum LocalRole {
  OFFICER(Roles.OFFICER),
  EXECUTIVE(Roles.EXECUTIVE),
  INVESTIGATOR(Roles.INVESTIGATOR),
  COUNCIL_AUDITOR(Roles.COUNCIL_AUDITOR);

  private final String code;

  LocalRole(String code) {
    this.code = code;
  }

  /** As the realm names it. */
  @JsonValue
  public String code() {
    return code;
  }

  @JsonCreator
  public static LocalRole of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role of a local government"));
  }

  public static List<String> codes(List<LocalRole> roles) {
    return roles.stream().map(LocalRole::code).sorted().distinct().toList();
  }
}
