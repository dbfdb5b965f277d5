package th.sucharit.gateway;

import com.nimbusds.jose.JOSEException;
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

/** Signs tokens as the realm does and publishes its keys on loopback. */
final class Issuer {

  static final String NAME = "http://issuer.test/realms/sucharit";

  private static final RSAKey TRUSTED = key("trusted");
  private static final RSAKey STRANGER = key("trusted");
  private static final RSAKey OTHER_KID = key("unknown");

  private Issuer() {}

  static String officer(String localGovernment, String subject) {
    return signed(TRUSTED, claims("officer", subject).claim("local_government", localGovernment));
  }

  static String provincialOfficer(String subject) {
    return signed(TRUSTED, claims("provincial-officer", subject).claim("province", "46"));
  }

  static String auditor(String subject) {
    return signed(TRUSTED, claims("auditor", subject));
  }

  /** Everything that must be refused, by what is wrong with it. */
  static Map<String, String> bad() {
    var bad = new LinkedHashMap<String, String>();
    bad.put("forged", signed(STRANGER, claims("administrator", "a")));
    bad.put("alg=none", new PlainJWT(claims("administrator", "a").build()).serialize());
    bad.put("wrong kid", signed(OTHER_KID, claims("administrator", "a")));
    bad.put("public key as secret", macWithPublicKey());
    bad.put(
        "expired", changed(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(3600)))));
    bad.put(
        "not yet valid",
        changed(it -> it.notBeforeTime(Date.from(Instant.now().plusSeconds(3600)))));
    bad.put("other audience", changed(it -> it.audience("account")));
    bad.put("no audience", changed(it -> it.audience((String) null)));
    bad.put("other issuer", changed(it -> it.issuer("http://elsewhere.test")));
    bad.put("tampered", tampered());
    bad.put("not a token", "not-a-token");
    return bad;
  }

  private static String changed(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(TRUSTED, change.apply(claims("administrator", "a")));
  }

  private static String tampered() {
    String[] parts = auditor("a").split("\\.");
    String other = signed(TRUSTED, claims("administrator", "a")).split("\\.")[1];
    return parts[0] + "." + other + "." + parts[2];
  }

  private static String macWithPublicKey() {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("trusted").build(),
              claims("administrator", "a").build());
      token.sign(new MACSigner(TRUSTED.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder claims(String role, String subject) {
    return new JWTClaimsSet.Builder()
        .issuer(NAME)
        .audience("sucharit")
        .subject(subject)
        .issueTime(Date.from(Instant.now().minusSeconds(60)))
        .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
        .claim("realm_access", Map.of("roles", List.of(role)));
  }

  private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              claims.build());
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

  /** Serves the keys and says where. */
  static String serveKeys() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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
