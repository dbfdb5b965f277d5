package th.sucharit.starter.files;

import static th.sucharit.starter.files.Inspected.refused;
import static th.sucharit.starter.files.Samples.ZIP;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.image;
import static th.sucharit.starter.files.Samples.joined;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecondTypesTests {

  static Stream<Arguments> bad() {
    return Stream.of(
        refused("pdf with an archive", joined(bytes(Samples.PDF), ZIP), "two kinds"),
        refused("picture with an archive", joined(image("jpg"), ZIP), "two kinds"),
        refused(
            "pdf and archive, archive first",
            joined(Samples.docx(Map.of()), bytes(Samples.PDF)),
            "two kinds"),
        refused(
            "picture that is a page",
            Samples.withSegment(image("jpg"), 0xfe, bytes("<script>alert(1)</script>")),
            "program"),
        refused(
            "picture that is a pdf",
            Samples.withSegment(image("jpg"), 0xfe, bytes(Samples.PDF)),
            "two kinds"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesAFileOfTwoKinds(String what, byte[] content, String why) {
    Inspected.assertRefused(content, why);
  }
}
