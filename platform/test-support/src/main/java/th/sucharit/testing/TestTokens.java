package th.sucharit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
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
import java.util.List;
import java.util.Map;
import th.sucharit.starter.security.Roles;

/**
 * An issuer for tests: signs tokens as the realm does and publishes its keys on loopback, so that
 * real checks run.
 */
public final class TestTokens {

  static final String ISSUER = "http://issuer.test/realms/sucharit";
  private static final RSAKey TRUSTED = key("trusted");
  private static final RSAKey STRANGER = key("trusted");
  private static final long HOUR = 3600;

  private TestTokens() {}

  /** Starts the key server once. */
  private static final class Keys {
    static final String URI = serve();
  }

  static String jwksUri() {
    return Keys.URI;
  }

  public static String officer(String localGovernment) {
    return token(Roles.OFFICER, Map.of("local_government", localGovernment));
  }

  public static String executive(String localGovernment) {
    return token(Roles.EXECUTIVE, Map.of("local_government", localGovernment));
  }

  public static String investigator(String localGovernment) {
    return token(Roles.INVESTIGATOR, Map.of("local_government", localGovernment));
  }

  public static String councilAuditor(String localGovernment) {
    return token(Roles.COUNCIL_AUDITOR, Map.of("local_government", localGovernment));
  }

  /** Two digits, or {@code *} for the whole country. */
  public static String provincialOfficer(String province) {
    return token(Roles.PROVINCIAL_OFFICER, Map.of("province", province));
  }

  public static String auditor() {
    return token(Roles.AUDITOR, Map.of());
  }

  public static String administrator() {
    return token(Roles.ADMINISTRATOR, Map.of());
  }

  /** Everything right, but signed by somebody else who claims the same key id. */
  public static String forged(String localGovernment) {
    return signed(
        STRANGER, claims(Roles.OFFICER, Map.of("local_government", localGovernment)).build());
  }

  /** Not signed at all ({@code alg=none}). */
  public static String unsigned(String localGovernment) {
    return new PlainJWT(claims(Roles.OFFICER, Map.of("local_government", localGovernment)).build())
        .serialize();
  }

  public static String expired(String localGovernment) {
    return signed(
        TRUSTED,
        claims(Roles.OFFICER, Map.of("local_government", localGovernment))
            .expirationTime(Date.from(Instant.now().minusSeconds(HOUR)))
            .build());
  }

  public static String otherAudience(String localGovernment) {
    return signed(
        TRUSTED,
        claims(Roles.OFFICER, Map.of("local_government", localGovernment))
            .audience("account")
            .build());
  }

  public static String otherIssuer(String localGovernment) {
    return signed(
        TRUSTED,
        claims(Roles.OFFICER, Map.of("local_government", localGovernment))
            .issuer("http://elsewhere.test")
            .build());
  }

  /** Every kind of token that must be refused. */
  public static List<String> refused(String localGovernment) {
    return List.of(
        forged(localGovernment),
        unsigned(localGovernment),
        expired(localGovernment),
        otherAudience(localGovernment),
        otherIssuer(localGovernment),
        "not-a-token");
  }

  /** A token of the realm with one role and the claims of its scope. */
  public static String token(String role, Map<String, String> scope) {
    return signed(TRUSTED, claims(role, scope).build());
  }

  private static JWTClaimsSet.Builder claims(String role, Map<String, String> scope) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience("sucharit")
            .subject(role + scope.values())
            .issueTime(Date.from(Instant.now().minusSeconds(60)))
            .expirationTime(Date.from(Instant.now().plusSeconds(HOUR)))
            .claim("realm_access", Map.of("roles", List.of(role, "default-roles-sucharit")));
    scope.forEach(claims::claim);
    return claims;
  }

  private static String signed(RSAKey key, JWTClaimsSet claims) {
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(key.getKeyID())
              .type(JOSEObjectType.JWT)
              .build();
      SignedJWT token = new SignedJWT(header, claims);
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
