package th.sucharit.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Counts what a caller sends without saying how much it will be, and stops when it is too much. */
final class MeasuredBody extends ServletInputStream {

  private final ServletInputStream body;
  private long left;

  MeasuredBody(ServletInputStream body, long most) {
    this.body = body;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = body.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = body.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws BodyTooLarge {
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new BodyTooLarge();
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
