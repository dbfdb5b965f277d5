package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.provider.Arguments;
import org.springframework.util.unit.DataSize;
import th.sucharit.starter.web.Problem;

/** Looks at files as a service does, with bounds that are reached soon. */
final class Inspected {

  static final FileSettings SETTINGS =
      new FileSettings(DataSize.ofMegabytes(15), 10, 100, DataSize.ofMegabytes(20), 2, null);

  private static final Inspection INSPECTION = new Inspection(SETTINGS, file -> {});

  private Inspected() {}

  static FileType inspect(String name, byte[] content) {
    try (Upload upload = Samples.upload(name, content)) {
      return INSPECTION.inspect(upload);
    }
  }

  static Arguments refused(String what, byte[] content, String why) {
    return Arguments.of(what, content, why);
  }

  static void assertRefused(byte[] content, String why) {
    assertThatThrownBy(() -> inspect("a.pdf", content))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.detail()).containsPattern(why);
              assertThat(problem.detailTh()).containsPattern("[ก-๙]");
            });
  }
}
