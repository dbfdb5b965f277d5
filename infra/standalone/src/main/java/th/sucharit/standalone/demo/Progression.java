package th.sucharit.standalone.demo;

import java.util.Map;

/** Takes something from state to state, beginning wherever it stands. */
final class Progression {
  private final String path;
  private Api.Answer present;

  private Progression(String path, Api.Answer present) {
    this.path = path;
    this.present = present;
  }

  static Progression of(Api reader, String path) throws Exception {
    return new Progression(path, reader.get(path).expect(200));
  }

  /** Does the step when it stands in this state, and nothing otherwise. */
  Progression when(String state, Api actor, String step) throws Exception {
    if (present.text("state").equals(state)) {
      present = actor.change(path + step, Map.of(), present.etag()).expect(200);
    }
    return this;
  }

  Api.Answer expect(String state) {
    if (!present.text("state").equals(state)) {
      throw new IllegalStateException(
          path + " is " + present.text("state") + " instead of " + state);
    }
    return present;
  }
}
