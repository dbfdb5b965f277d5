package th.sucharit.starter.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read once to know its digest. The size is bounded, and what is not small
 * lies on disk meanwhile.
 */
final class HashedRequest extends HttpServletRequestWrapper implements AutoCloseable {

  private static final int LARGEST_BODY = 24 * 1024 * 1024;
  private static final int LARGEST_IN_MEMORY = 256 * 1024;
  private static final int PIECE = 64 * 1024;

  private final byte[] body;
  private final @Nullable Path spooled;
  private final String bodyHash;
  private final List<InputStream> opened = new ArrayList<>();

  private HashedRequest(
      HttpServletRequest request, byte[] body, @Nullable Path spooled, String bodyHash) {
    super(request);
    this.body = body;
    this.spooled = spooled;
    this.bodyHash = bodyHash;
  }

  static HashedRequest of(HttpServletRequest request) throws IOException {
    MessageDigest digest = CommandKeys.sha256();
    if (request.getQueryString() != null) {
      digest.update(request.getQueryString().getBytes(StandardCharsets.UTF_8));
    }
    InputStream in = request.getInputStream();
    byte[] body = in.readNBytes(LARGEST_IN_MEMORY + 1);
    digest.update(body);
    if (body.length <= LARGEST_IN_MEMORY) {
      return new HashedRequest(request, body, null, hex(digest));
    }
    Path spooled = SpoolFile.create("request");
    try {
      spool(body, in, digest, spooled);
      return new HashedRequest(request, new byte[0], spooled, hex(digest));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(spooled);
      throw e;
    }
  }

  private static void spool(byte[] begun, InputStream in, MessageDigest digest, Path to)
      throws IOException {
    long size = begun.length;
    try (OutputStream out = Files.newOutputStream(to)) {
      out.write(begun);
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        size += read;
        if (size > LARGEST_BODY) {
          throw StandardProblems.of(413);
        }
        digest.update(piece, 0, read);
        out.write(piece, 0, read);
      }
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    // readers leave what they read open
    for (InputStream one : opened) {
      one.close();
    }
    if (spooled != null) {
      Files.deleteIfExists(spooled);
    }
  }

  String bodyHash() {
    return bodyHash;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (spooled == null) {
      return new Body(new ByteArrayInputStream(body));
    }
    InputStream bytes = Files.newInputStream(spooled);
    opened.add(bytes);
    return new Body(new BufferedInputStream(bytes));
  }

  /** The body once more. */
  private static final class Body extends ServletInputStream {

    private final InputStream bytes;
    private boolean finished;

    private Body(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int read = bytes.read();
      finished = read < 0;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = bytes.read(into, offset, length);
      finished = read < 0;
      return read;
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("the body is there already");
    }
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
