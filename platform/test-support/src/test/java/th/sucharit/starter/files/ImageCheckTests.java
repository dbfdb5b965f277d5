package th.sucharit.starter.files;

import static th.sucharit.starter.files.Inspected.refused;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.image;
import static th.sucharit.starter.files.Samples.joined;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImageCheckTests {

  static Stream<Arguments> bad() {
    return Stream.of(
        refused("picture with something behind", joined(image("png"), bytes("x")), "two kinds"),
        refused("picture of 60,000 x 60,000", hugePicture(), "unpacks"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesPicturesThatDoHarm(String what, byte[] content, String why) {
    Inspected.assertRefused(content, why);
  }

  private static byte[] hugePicture() {
    byte[] png = image("png");
    for (int at : new int[] {18, 22}) {
      png[at] = (byte) 0xea;
      png[at + 1] = 0x60;
    }
    return png;
  }
}
