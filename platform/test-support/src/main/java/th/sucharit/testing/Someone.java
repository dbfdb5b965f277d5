package th.sucharit.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;

/**
 * A caller: one role, and what the token says of where it counts.
 *
 * @param role nothing for a caller without token
 */
record Someone(@Nullable String role, @Nullable String localGovernment, @Nullable String province) {

  private static final List<String> LOCAL =
      List.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.INVESTIGATOR, Roles.COUNCIL_AUDITOR);

  /** One that nobody registered, and some that are no codes at all. */
  private static final List<String> STRANGE_CODES =
      List.of("9999999", "546080*", "5460802,6460803");

  private static final List<String> STRANGE_PROVINCES = List.of("4", "46,65", ".*", "**");

  /** Every role from everywhere, with claims that count and with claims that do not. */
  static List<Someone> everybody(List<Jurisdiction> owners) {
    List<String> codes = new ArrayList<>(STRANGE_CODES);
    List<String> provinces = new ArrayList<>(STRANGE_PROVINCES);
    provinces.add("*");
    for (Jurisdiction owner : owners) {
      codes.add(owner.localGovernment().code());
      if (!provinces.contains(owner.province().code())) {
        provinces.add(owner.province().code());
      }
    }
    List<Someone> all = new ArrayList<>();
    all.add(new Someone(null, null, null));
    for (String role : LOCAL) {
      all.add(new Someone(role, null, null));
      codes.forEach(code -> all.add(new Someone(role, code, null)));
      // a province says nothing about whose officer somebody is
      all.add(new Someone(role, null, "*"));
    }
    all.add(new Someone(Roles.PROVINCIAL_OFFICER, null, null));
    provinces.forEach(code -> all.add(new Someone(Roles.PROVINCIAL_OFFICER, null, code)));
    for (String role :
        List.of(Roles.PROVINCIAL_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR, "mayor")) {
      all.add(new Someone(role, codes.getLast(), null));
    }
    return all;
  }

  /** A role that a closed way does not name is worth asking at home only. */
  boolean isWorthAsking(Way way, Jurisdiction owner) {
    return role == null
        || isAnybodyAt(way)
        || !way.others().isEmpty()
        || owner.localGovernment().code().equals(localGovernment)
        || owner.province().code().equals(province);
  }

  boolean may(Way way, Jurisdiction owner) {
    Reach reach = role == null ? null : way.reach().get(role);
    if (reach == null) {
      return false;
    }
    return switch (reach) {
      case OWN -> owner.localGovernment().code().equals(localGovernment);
      case PROVINCE -> "*".equals(province) || owner.province().code().equals(province);
      case EVERYWHERE -> true;
    };
  }

  /** Whether the route names the role, so that an answer without anything is right as well. */
  boolean isAnybodyAt(Way way) {
    return role != null && way.reach().containsKey(role);
  }

  /** What this caller may get instead of a thing that they may not see. */
  Set<Integer> refusals(Way way) {
    Set<Integer> refusals = new HashSet<>(role == null ? List.of(401) : List.of(403, 404));
    refusals.addAll(way.others());
    return refusals;
  }

  Optional<String> token() {
    if (role == null) {
      return Optional.empty();
    }
    return Optional.of(
        TestTokens.token(
            role,
            it -> {
              it.subject(toString());
              claims().forEach(it::claim);
              return it;
            }));
  }

  private Map<String, String> claims() {
    Map<String, String> claims = new java.util.HashMap<>();
    Optional.ofNullable(localGovernment).ifPresent(code -> claims.put("local_government", code));
    Optional.ofNullable(province).ifPresent(code -> claims.put("province", code));
    return claims;
  }

  @Override
  public String toString() {
    return String.join(
        " ",
        Arrays.asList(
            String.valueOf(role), "of", localGovernment + ",", "province", province + ""));
  }
}
