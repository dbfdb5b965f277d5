package th.sucharit.standalone;

import java.util.Map;

/** The client secrets of the demonstration, unless the environment sets others. */
final class DemoSecrets {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "SUCHARIT_PORTAL_CLIENT_SECRET", "sucharit-demo-portal",
          "SUCHARIT_AUDITOR_CLIENT_SECRET", "sucharit-demo-auditor",
          "SUCHARIT_REGISTRY_PROVISIONING_SECRET", "sucharit-demo-provisioning");

  private DemoSecrets() {}

  static Map<String, String> from(Map<String, String> environment) {
    var secrets = new java.util.TreeMap<>(DEFAULTS);
    secrets.replaceAll(environment::getOrDefault);
    return secrets;
  }
}
