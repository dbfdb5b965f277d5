package th.sucharit.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.complaints.attachment.Attachment.Content;

/** Files are sealed piece by piece, and no piece can be lost or exchanged. */
class PieceStreamTests {

  private static final int PIECE = 256 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
  void givesBackWhatWasSealed(int size) throws IOException {
    byte[] plain = random(size);
    Content content = new Content(new ObjectId(), size);
    byte[] sealed = seal(plain, content);
    assertThat(open(sealed, content)).isEqualTo(plain);
  }

  @Test
  void noticesWhatIsMissingOrInAnotherPlace() throws IOException {
    byte[] plain = random(3 * PIECE);
    Content content = new Content(new ObjectId(), plain.length);
    byte[] sealed = seal(plain, content);
    int piece = sealed.length / 3;
    byte[] cutOff = Arrays.copyOf(sealed, 2 * piece);
    assertThatThrownBy(() -> open(cutOff, content)).isInstanceOf(IOException.class);
    byte[] exchanged =
        ByteBuffer.allocate(sealed.length)
            .put(sealed, piece, piece)
            .put(sealed, 0, piece)
            .put(sealed, 2 * piece, piece)
            .array();
    assertThatThrownBy(() -> open(exchanged, content)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> open(sealed, new Content(new ObjectId(), plain.length)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static byte[] seal(byte[] plain, Content content) throws IOException {
    return PieceStream.sealing(new ByteArrayInputStream(plain), new Bound(), content)
        .readAllBytes();
  }

  private static byte[] open(byte[] sealed, Content content) throws IOException {
    return PieceStream.opening(new ByteArrayInputStream(sealed), new Bound(), content)
        .readAllBytes();
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  /** As large as a real key makes a piece, and bound as it binds, but not secret. */
  private static final class Bound implements SealingKey {

    @Override
    public byte[] seal(byte[] plain, String bound) {
      return ByteBuffer.allocate(plain.length + 28)
          .put(Arrays.copyOf(Integer.toString(bound.hashCode()).getBytes(), 28))
          .put(plain)
          .array();
    }

    @Override
    public byte[] open(byte[] sealed, String bound) {
      byte[] plain = Arrays.copyOfRange(sealed, 28, sealed.length);
      if (!Arrays.equals(seal(plain, bound), sealed)) {
        throw new IllegalStateException("bound to something else");
      }
      return plain;
    }
  }
}
