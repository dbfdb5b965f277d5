package th.sucharit.starter.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import th.sucharit.starter.events.Aggregate;

/** Answers that carry an aggregate's version as their ETag, to be sent back as {@code If-Match}. */
public final class Etags {

  private Etags() {}

  /** 200 with the version; not to be cached, since it may show a case. */
  public static <B> ResponseEntity<B> ok(Aggregate aggregate, B body) {
    return ResponseEntity.ok().header("Cache-Control", "no-store").eTag(of(aggregate)).body(body);
  }

  /** 201 with the address of what was created and its version. */
  public static <B> ResponseEntity<B> created(URI location, Aggregate aggregate, B body) {
    return ResponseEntity.created(location)
        .header("Cache-Control", "no-store")
        .eTag(of(aggregate))
        .body(body);
  }

  /** The strong ETag of the present version. */
  public static String of(Aggregate aggregate) {
    return "\"" + aggregate.sequence() + "\"";
  }
}
