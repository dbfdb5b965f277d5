package th.sucharit.gateway;

import java.util.Map;
import th.sucharit.testing.TestTokens;

/** Tokens of people whose calls are counted apart: each has a subject of its own. */
final class Callers {

  private Callers() {}

  static String officer(String localGovernment, String subject) {
    return TestTokens.token(
        "officer", it -> it.subject(subject).claim("local_government", localGovernment));
  }

  static String provincialOfficer(String subject) {
    return TestTokens.token(
        "provincial-officer", it -> it.subject(subject).claim("province", "46"));
  }

  static String auditor(String subject) {
    return TestTokens.token("auditor", it -> it.subject(subject));
  }

  /** Everything that must be refused, by what is wrong with it. */
  static Map<String, String> flawed() {
    return TestTokens.flawed("5460802");
  }
}
