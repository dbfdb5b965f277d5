package th.sucharit.testing.fuzz;

import java.util.List;

/** What programs and people send that nobody expects. */
final class Nasty {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\u0001\u0008\u001b[31m",
          "\ud800",
          "\udfff\ud800",
          "\ufeff",
          "\ufffe\uffff",
          "\u202eabc",
          "\u200b",
          "ก\u0e33\u0e33\u0e33ำ",
          "เ".repeat(300),
          "😀".repeat(50),
          "ﷺ".repeat(200),
          "../../../../etc/passwd",
          "..%2f..%2f",
          "%00",
          "%ff%fe",
          "${jndi:ldap://127.0.0.1/x}",
          "#{T(java.lang.Runtime).getRuntime()}",
          "{{7*7}}",
          "{\"$gt\": \"\"}",
          "$where",
          "a.b.c",
          "$set",
          "'; DROP TABLE complaints; --",
          "<script>alert(1)</script>",
          "=1+1",
          "@SUM(1)",
          "null",
          "undefined",
          "true",
          "NaN",
          "Infinity",
          "-0",
          "1e999",
          "999999999999999999999999999999",
          "-9223372036854775809",
          "0x7f",
          "2026-02-30",
          "0000-00-00",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-11-21T25:61:61Z",
          "9999-12-31T23:59:59.999999999Z",
          "00000000-0000-0000-0000-000000000000",
          "\r\nX-Injected: 1",
          "\t\n",
          "x".repeat(5_000));

  static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "-0",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "1e308",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1",
          "1.0000000000000000000000000001",
          "123456789012345678901234567890",
          "1e999999999",
          "00");

  /** Bodies that are none. */
  static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          "\"text\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{",
          "}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{'a':1}",
          "{\"a\":1}{\"b\":2}",
          "{\"\":null}",
          "{\"__proto__\":{}}",
          "{\"$where\":\"1\"}",
          "\"\\ud800\"",
          "{\"\\u0000\":\"\\u0000\"}",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
          "a=b&c=d&%zz=%ff");

  static final List<String> MEDIA_TYPES =
      List.of(
          "application/json",
          "application/json;charset=UTF-16",
          "application/json;charset=none",
          "application/x-www-form-urlencoded",
          "application/x-www-form-urlencoded;charset=windows-874",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "text/plain",
          "text/csv",
          "text/xml",
          "application/xml",
          "application/octet-stream",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/problem+json",
          "application/cbor",
          "*/*",
          "nonsense",
          "a/b/c;;=",
          "");

  static final List<String> ACCEPTED =
      List.of(
          "*/*",
          "application/json",
          "application/problem+json",
          "application/xml",
          "text/html",
          "text/csv",
          "image/png",
          "application/json;q=0",
          "text/event-stream",
          "nonsense",
          ";;,,/",
          "a/b;q=9");

  /** Names of headers that something on the way may act on, with values that make it. */
  static final List<List<String>> HEADERS =
      List.of(
          List.of("X-HTTP-Method-Override", "DELETE"),
          List.of("X-Forwarded-For", "127.0.0.1, ::1, ก"),
          List.of("X-Forwarded-Host", "evil.example:99999"),
          List.of("X-Forwarded-Proto", "gopher"),
          List.of("X-Forwarded-Prefix", "/../.."),
          List.of("Forwarded", "for=\"[::1\";host=;proto=x"),
          List.of("Range", "bytes=9-1,-0,a-b"),
          List.of("If-None-Match", "\"1\", W/\"2\", *"),
          List.of("If-Modified-Since", "Sat, 99 Foo 9999"),
          List.of("If-Unmodified-Since", "never"),
          List.of("Origin", "null"),
          List.of("Access-Control-Request-Method", "FOO"),
          List.of("Accept-Language", "x-".repeat(200)),
          List.of("Accept-Language", ";;q=9,th;q=a"),
          List.of("Accept-Charset", "none"),
          List.of("Accept-Encoding", "gzip;q=a,*;q=0"),
          List.of("Content-Encoding", "gzip"),
          List.of("Content-Language", "th-u-nu-thai-x-" + "a".repeat(90)),
          List.of("Cookie", "JSESSIONID=../..; a=\"b"),
          List.of("Last-Event-ID", "9999999999999999999"),
          List.of("traceparent", "00-zz-zz-zz"),
          List.of("baggage", "a=" + "b".repeat(5000)),
          List.of("Proof-Of-Work", "a.b.c:d"),
          List.of("Authorization", "Bearer"),
          List.of("Authorization", "Bearer a.b.c"),
          List.of("Authorization", "Basic YTpi"),
          List.of("Authorization", "Bearer " + "x".repeat(4000)));

  private Nasty() {}
}
