package th.sucharit.starter.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import th.sucharit.starter.web.Problem;
import th.sucharit.starter.web.SpoolFile;

/**
 * Takes the file out of a multipart request, piece by piece onto disk, so that however large it is
 * it never stands in memory.
 */
public class Uploads {

  private static final String PART = "file";
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_FIELD = 300;

  private final FileSettings settings;

  Uploads(FileSettings settings) {
    this.settings = settings;
  }

  /**
   * The part named {@code file}.
   *
   * @throws Problem 415 when the request is not multipart, 400 without such a part, 413 when it is
   *     too large
   */
  public Upload read(HttpServletRequest request) {
    return read(request, Set.of(), new HashMap<>(), before -> {});
  }

  private Upload read(
      HttpServletRequest request,
      Set<String> names,
      Map<String, String> fields,
      Consumer<Map<String, String>> beforeFile) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.regionMatches(true, 0, "multipart/form-data", 0, "multipart/form-data".length())) {
      throw Refused.notMultipart();
    }
    FileUpload parts = new FileUpload();
    parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
    try {
      FileItemIterator each = parts.getItemIterator(new ServletRequestContext(request));
      while (each.hasNext()) {
        FileItemStream part = each.next();
        if (part.isFormField()) {
          if (names.contains(part.getFieldName())) {
            fields.put(part.getFieldName(), text(part));
          }
        } else if (PART.equals(part.getFieldName())) {
          beforeFile.accept(Map.copyOf(fields));
          return spooled(part);
        }
      }
    } catch (FileUploadException e) {
      throw Refused.noFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw Refused.noFile();
  }

  /**
   * The part named {@code file} and the fields sent before it.
   *
   * @param names of the fields that are wanted; what is longer than a line is cut off
   * @throws Problem as {@link #read}
   */
  public Form form(HttpServletRequest request, Set<String> names) {
    return form(request, names, before -> {});
  }

  /**
   * The same.
   *
   * @param beforeFile sees the fields before anything of the file is read, and may refuse it
   */
  public Form form(
      HttpServletRequest request, Set<String> names, Consumer<Map<String, String>> beforeFile) {
    Map<String, String> fields = new HashMap<>();
    Upload file = read(request, names, fields, beforeFile);
    return new Form(file, Map.copyOf(fields));
  }

  /** A file and what was sent with it. */
  public record Form(Upload file, Map<String, String> fields) {}

  private static String text(FileItemStream part) throws IOException {
    try (InputStream in = part.openStream()) {
      return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
    }
  }

  private Upload spooled(FileItemStream part) throws IOException {
    Path path = SpoolFile.create("upload");
    try (InputStream in = part.openStream()) {
      MessageDigest digest = sha256();
      long size = 0;
      try (OutputStream out = Files.newOutputStream(path)) {
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          size += read;
          if (size > settings.largest().toBytes()) {
            throw Refused.tooLarge(settings.largest().toMegabytes());
          }
          digest.update(piece, 0, read);
          out.write(piece, 0, read);
        }
      }
      if (size == 0) {
        throw Refused.empty();
      }
      String name = Optional.ofNullable(part.getName()).orElse("");
      return new Upload(path, name, HexFormat.of().formatHex(digest.digest()), size);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
