package th.sucharit.starter.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import th.sucharit.starter.web.Problem;

/** How a table is written (ชนิดไฟล์). */
public sealed interface TableKind {

  /** All rows, the heading first. */
  List<Row> rows(byte[] file);

  /** Comma-separated text in some character set. */
  record Csv(Charset charset) implements TableKind {
    @Override
    public List<Row> rows(byte[] file) {
      return CsvTable.rows(file, charset);
    }
  }

  /** A workbook, of which the first sheet counts. */
  record Xlsx() implements TableKind {
    @Override
    public List<Row> rows(byte[] file) {
      return XlsxTable.rows(file);
    }
  }

  /**
   * All rows of a file that is not too large.
   *
   * @throws Problem 413 when it is, 415 when it is of another kind, 400 when it is damaged
   */
  static List<Row> rows(String contentType, byte[] file) {
    if (file.length > TableLimits.BYTES) {
      throw UnreadableTable.tooLarge();
    }
    return of(contentType).rows(file);
  }

  /** Reads a {@code Content-Type}. */
  static TableKind of(String contentType) {
    try {
      MediaType type = MediaType.parseMediaType(contentType);
      if (type.equalsTypeAndSubtype(MediaType.parseMediaType("text/csv"))) {
        Charset charset = type.getCharset();
        return new Csv(charset == null ? StandardCharsets.UTF_8 : charset);
      }
      if (type.equalsTypeAndSubtype(MediaType.parseMediaType(XLSX))) {
        return new Xlsx();
      }
    } catch (InvalidMediaTypeException e) {
      throw UnreadableTable.notThisKind();
    }
    throw UnreadableTable.notThisKind();
  }

  String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
