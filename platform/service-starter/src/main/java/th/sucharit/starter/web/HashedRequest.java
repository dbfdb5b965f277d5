package th.sucharit.starter.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A request whose body was read once to know its digest; the size is bounded, as it is held in
 * memory meanwhile.
 */
final class HashedRequest extends HttpServletRequestWrapper {

  private static final int LARGEST_BODY = 24 * 1024 * 1024;

  private final byte[] body;
  private final String bodyHash;

  private HashedRequest(HttpServletRequest request, byte[] body, String bodyHash) {
    super(request);
    this.body = body;
    this.bodyHash = bodyHash;
  }

  static HashedRequest of(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw StandardProblems.of(413);
    }
    MessageDigest digest = CommandKeys.sha256();
    if (request.getQueryString() != null) {
      digest.update(request.getQueryString().getBytes(StandardCharsets.UTF_8));
    }
    return new HashedRequest(request, body, HexFormat.of().formatHex(digest.digest(body)));
  }

  String bodyHash() {
    return bodyHash;
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        return bytes.read(into, offset, length);
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body is there already");
      }
    };
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
