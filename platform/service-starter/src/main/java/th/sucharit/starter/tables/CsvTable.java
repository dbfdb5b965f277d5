package th.sucharit.starter.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import th.sucharit.starter.web.Problem;

/** Reads comma-separated text (RFC 4180), as offices save it. */
final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvTable() {}

  static List<Row> rows(byte[] file, Charset charset) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text(file, charset)), FORMAT)) {
      int line = 1;
      for (CSVRecord one : parser) {
        Row row = new Row(line++, one.toList(), Set.of());
        mustFit(row, rows.size());
        if (!row.blank()) {
          rows.add(row);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw UnreadableTable.damaged();
    }
    return rows;
  }

  static void mustFit(Row row, int before) throws Problem {
    if (before > TableLimits.ROWS
        || row.cells().size() > TableLimits.COLUMNS
        || row.cells().stream().anyMatch(cell -> cell.length() > TableLimits.CELL)) {
      throw UnreadableTable.tooLarge();
    }
  }

  private static String text(byte[] file, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UnreadableTable.wrongCharset();
    }
  }
}
