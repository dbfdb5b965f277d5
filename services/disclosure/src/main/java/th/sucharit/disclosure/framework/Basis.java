package th.sucharit.disclosure.framework;

import java.util.List;

/**
 * Where a fact comes from and how far it can be trusted (แหล่งที่มาและความน่าเชื่อถือ).
 *
 * @param sources ids explained by the framework
 */
record Basis(List<String> sources, String confidence) {

  /** Whether nothing was found that says so. */
  boolean notFound() {
    return confidence.startsWith("not found");
  }
}
