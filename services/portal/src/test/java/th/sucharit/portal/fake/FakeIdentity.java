package th.sucharit.portal.fake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider that signs in {@code user} without asking, and insists on PKCE. */
final class FakeIdentity {

  static final String REALM = "/realms/sucharit";
  private static final String ENDPOINTS = REALM + "/protocol/openid-connect/";

  private final Map<String, Map<String, String>> pending = new ConcurrentHashMap<>();
  private final RSAKey key;
  private final String issuer;
  volatile List<String> roles = List.of("officer");
  volatile boolean tokensExpired;

  FakeIdentity(String origin) {
    this.issuer = origin + REALM;
    try {
      this.key = new RSAKeyGenerator(2048).keyID("fake").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  void answer(Exchange exchange) throws IOException {
    switch (exchange.path().substring(ENDPOINTS.length())) {
      case "auth" -> authorize(exchange);
      case "token" -> token(exchange);
      case "certs" -> exchange.json(200, new JWKSet(key).toJSONObject(true));
      case "logout" -> exchange.redirect(exchange.query("post_logout_redirect_uri"));
      default -> exchange.problem(404, "unknown", "ไม่พบ");
    }
  }

  private void authorize(Exchange exchange) throws IOException {
    if (exchange.query("code_challenge").isEmpty()
        || !exchange.query("code_challenge_method").equals("S256")) {
      exchange.problem(400, "PKCE is required", "ต้องใช้ PKCE");
      return;
    }
    var code = UUID.randomUUID().toString();
    pending.put(code, Exchange.form(exchange.http().getRequestURI().getRawQuery()));
    exchange.redirect(
        exchange.query("redirect_uri") + "?code=" + code + "&state=" + exchange.query("state"));
  }

  private void token(Exchange exchange) throws IOException {
    var sent = Exchange.form(exchange.body());
    if ("refresh_token".equals(sent.get("grant_type")) && !tokensExpired) {
      exchange.json(
          200,
          Map.of(
              "access_token",
              sign("sucharit", Map.of()),
              "refresh_token",
              "refresh",
              "token_type",
              "Bearer",
              "expires_in",
              300));
      return;
    }
    var asked = pending.remove(sent.getOrDefault("code", ""));
    if (asked == null
        || !asked.get("redirect_uri").equals(sent.get("redirect_uri"))
        || !asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")))) {
      exchange.json(400, Map.of("error", "invalid_grant"));
      return;
    }
    exchange.json(
        200,
        Map.of(
            "access_token",
            sign("sucharit", asked),
            "id_token",
            sign("portal", asked),
            "refresh_token",
            "refresh",
            "token_type",
            "Bearer",
            "expires_in",
            tokensExpired ? 1 : 300));
  }

  private String sign(String audience, Map<String, String> asked) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("5f1d")
            .audience(audience)
            .claim("azp", "portal")
            .claim("nonce", asked.get("nonce"))
            .claim("preferred_username", "officer-5460802")
            .claim("name", "สมหญิง ใจสุจริต")
            .claim("local_government", province() ? null : "5460802")
            .claim("province", province() ? "46" : null)
            .claim("realm_access", Map.of("roles", roles))
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .build();
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean province() {
    return roles.contains("provincial-officer");
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
