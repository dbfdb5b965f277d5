package th.sucharit.starter.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon, in its INSTREAM protocol (ตรวจด้วย ClamAV). */
final class ClamAv implements MalwareScanner {

  private static final Logger log = LoggerFactory.getLogger(ClamAv.class);
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 30_000;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;

  private final String host;
  private final int port;

  /**
   * @param address {@code host:port}
   */
  ClamAv(String address) {
    int colon = address.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("sucharit.files.clamav is host:port");
    }
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
  }

  @Override
  public void requireClean(Path file) {
    String answer;
    try {
      answer = ask(file);
    } catch (IOException e) {
      log.warn("The malware scanner is out of reach: {}", e.toString());
      throw Refused.scannerAway();
    }
    if (answer.endsWith(" FOUND")) {
      log.warn("The malware scanner rejects a file: {}", answer);
      throw Refused.malware();
    }
    if (!answer.equals("stream: OK")) {
      log.warn("The malware scanner has no verdict: {}", answer);
      throw Refused.scannerAway();
    }
  }

  private String ask(Path file) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      try (InputStream in = Files.newInputStream(file);
          DataOutputStream out =
              new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()))) {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          if (read > 0) {
            out.writeInt(read);
            out.write(piece, 0, read);
          }
        }
        out.writeInt(0);
        out.flush();
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
      }
    }
  }
}
