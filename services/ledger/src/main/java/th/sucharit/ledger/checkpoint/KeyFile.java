package th.sucharit.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import th.sucharit.transparency.SigningKey;

/** The file that holds the signing key (แฟ้มกุญแจลงนาม), readable by its owner only. */
public final class KeyFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  public KeyFile(Path path) {
    this.path = path;
  }

  /**
   * Reads the key.
   *
   * @param origin the name the ledger signs under
   * @param mayCreate whether a missing key is made; in production it is not
   */
  SigningKey read(String origin, boolean mayCreate) {
    try {
      if (!Files.exists(path)) {
        if (!mayCreate) {
          throw new IllegalStateException(
              "refuses to start: the signing key " + path + " does not exist");
        }
        create(origin);
      }
      requireOwnerOnly();
      SigningKey key = SigningKey.parse(Files.readString(path));
      if (!key.verifierKey().name().equals(origin)) {
        throw new IllegalStateException(
            "refuses to start: the signing key is named "
                + key.verifierKey().name()
                + ", the ledger "
                + origin);
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("the signing key cannot be read", e);
    }
  }

  /**
   * Makes a new key, for an operator who prepares a ledger; an existing file is never touched.
   *
   * @return the public half, to be told to auditors
   */
  public String create(String origin) throws IOException {
    SigningKey key = SigningKey.generate(origin);
    Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
    if (posix()) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(path);
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      ByteBuffer content = ByteBuffer.wrap(key.format().getBytes(StandardCharsets.UTF_8));
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    }
    return key.verifierKey().toString();
  }

  private void requireOwnerOnly() throws IOException {
    if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
      throw new IllegalStateException(
          "refuses to start: others may read the signing key " + path + "; chmod 600 it");
    }
  }

  private boolean posix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
