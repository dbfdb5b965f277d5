package th.sucharit.standalone.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.sucharit.standalone.Installation;

/** Everybody who acts in the demonstration (ผู้เกี่ยวข้อง), each signed in when first needed. */
final class Cast implements AutoCloseable {

  static final String HUAI_MEK = "5460802";
  static final String THA_PHAE = "5800106";
  static final String THAT_NA_WENG = "5470107";
  static final String PHANGAT = "6301106";
  static final String PHITSANULOK = "3650102";

  private final Installation installation;
  private final Accounts accounts;
  private final Map<String, Api> signedIn = new HashMap<>();
  private final Api anybody;

  Cast(Installation installation) {
    this.installation = installation;
    this.accounts = new Accounts(installation.realmUrl());
    this.anybody = new Api(installation.gatewayUrl(), Optional.empty());
  }

  /** A citizen without an account. */
  Api anybody() {
    return anybody;
  }

  /** The officer of a local government. */
  Api officer(String code) throws IOException, InterruptedException {
    return as("officer", code);
  }

  /** The mayor or clerk, who approves. */
  Api executive(String code) throws IOException, InterruptedException {
    return as("executive", code);
  }

  /** The officer who oversees a province. */
  Api provincialOfficer(String province) throws IOException, InterruptedException {
    return as("provincial-officer", province);
  }

  private Api as(String role, String code) throws IOException, InterruptedException {
    String account = role + "-" + code;
    Api known = signedIn.get(account);
    if (known != null) {
      return known;
    }
    String token = accounts.token(role, Optional.of(code));
    Api api = new Api(installation.gatewayUrl(), Optional.of(token));
    signedIn.put(account, api);
    return api;
  }

  @Override
  public void close() {
    anybody.close();
    signedIn.values().forEach(Api::close);
  }
}
