package th.sucharit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An issuer for tests: signs tokens as the realm does and publishes its keys on loopback, so that
 * real checks run.
 */
public final class TestTokens {

  public static final String ISSUER = "http://issuer.test/realms/sucharit";

  private static final RSAKey TRUSTED = key("trusted");
  private static final RSAKey STRANGER = key("trusted");
  private static final RSAKey OF_UNKNOWN_ID = key("unknown");
  private static final long HOUR = 3600;
  private static final String OFFICER = "officer";

  private TestTokens() {}

  /** Starts the key server once. */
  private static final class Keys {
    static final String URI = serve();
  }

  /** Where the issuer's keys are. */
  public static String jwksUri() {
    return Keys.URI;
  }

  public static String officer(String localGovernment) {
    return token(OFFICER, of(localGovernment));
  }

  public static String executive(String localGovernment) {
    return token("executive", of(localGovernment));
  }

  public static String investigator(String localGovernment) {
    return token("investigator", of(localGovernment));
  }

  public static String councilAuditor(String localGovernment) {
    return token("council-auditor", of(localGovernment));
  }

  /** Two digits, or {@code *} for the whole country. */
  public static String provincialOfficer(String province) {
    return token("provincial-officer", Map.of("province", province));
  }

  public static String auditor() {
    return token("auditor", Map.of());
  }

  public static String administrator() {
    return token("administrator", Map.of());
  }

  /** A token of the realm with one role and the claims of its scope. */
  public static String token(String role, Map<String, String> scope) {
    return signed(TRUSTED, claims(role, scope));
  }

  /** A token of the realm with one role and whatever else a test wants in it. */
  public static String token(String role, UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(TRUSTED, change.apply(claims(role, Map.of())));
  }

  /** Every kind of token that must be refused. */
  public static List<String> refused(String localGovernment) {
    return List.copyOf(flawed(localGovernment).values());
  }

  /** Every kind of token that must be refused, by what is wrong with it. */
  public static Map<String, String> flawed(String localGovernment) {
    Map<String, String> scope = of(localGovernment);
    Map<String, String> flawed = new LinkedHashMap<>();
    flawed.put("signed by somebody else", signed(STRANGER, claims(OFFICER, scope)));
    flawed.put("not signed", new PlainJWT(claims(OFFICER, scope).build()).serialize());
    flawed.put("of an unknown key", signed(OF_UNKNOWN_ID, claims(OFFICER, scope)));
    flawed.put("public key used as secret", macWithPublicKey(scope));
    flawed.put("expired", changed(scope, it -> it.expirationTime(fromNow(-HOUR))));
    flawed.put("not yet valid", changed(scope, it -> it.notBeforeTime(fromNow(HOUR))));
    flawed.put("for another audience", changed(scope, it -> it.audience("account")));
    flawed.put("for no audience", changed(scope, it -> it.audience(List.of())));
    flawed.put("of another issuer", changed(scope, it -> it.issuer("http://elsewhere.test")));
    flawed.put("tampered with", tampered(scope));
    flawed.put("not a token", "not-a-token");
    return flawed;
  }

  private static Map<String, String> of(String localGovernment) {
    return Map.of("local_government", localGovernment);
  }

  private static Date fromNow(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String changed(
      Map<String, String> scope, UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(TRUSTED, change.apply(claims(OFFICER, scope)));
  }

  /** The signature of one token below the claims of another. */
  private static String tampered(Map<String, String> scope) {
    String[] parts = signed(TRUSTED, claims(OFFICER, scope)).split("\\.", 3);
    String claims = signed(TRUSTED, claims("administrator", scope)).split("\\.", 3)[1];
    return parts[0] + "." + claims + "." + parts[2];
  }

  private static String macWithPublicKey(Map<String, String> scope) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(TRUSTED.getKeyID()).build(),
              claims(OFFICER, scope).build());
      token.sign(new MACSigner(TRUSTED.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder claims(String role, Map<String, String> scope) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience("sucharit")
            .subject(role + scope.values())
            .issueTime(fromNow(-60))
            .expirationTime(fromNow(HOUR))
            .claim("realm_access", Map.of("roles", List.of(role, "default-roles-sucharit")));
    scope.forEach(claims::claim);
    return claims;
  }

  private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(key.getKeyID())
              .type(JOSEObjectType.JWT)
              .build();
      SignedJWT token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(TRUSTED.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/certs",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/certs";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
