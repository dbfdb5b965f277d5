package th.sucharit.starter.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import th.sucharit.starter.web.Problem;

/** Reads the first sheet of a workbook row by row; carries out nothing that stands in it. */
final class XlsxTable {

  private static final ReadingOptions WITH_CELL_FORMATS = new ReadingOptions(true, false);

  /** Table programs keep 82.34 as 82.340000000000003 and show it with fifteen digits. */
  private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final int BLOCK = 64 * 1024;

  private XlsxTable() {}

  static List<Row> rows(byte[] file) {
    mustUnpackWithinLimits(file);
    List<Row> rows = new ArrayList<>();
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file), WITH_CELL_FORMATS);
        Stream<org.dhatim.fastexcel.reader.Row> lines = workbook.getFirstSheet().openStream()) {
      lines.forEach(line -> {
        Row row = row(line);
        CsvTable.mustFit(row, rows.size());
        if (!row.blank()) {
          rows.add(row);
        }
      });
    } catch (Problem limit) {
      throw limit;
    } catch (IOException | RuntimeException e) {
      throw UnreadableTable.damaged();
    }
    return rows;
  }

  private static Row row(org.dhatim.fastexcel.reader.Row line) {
    List<String> cells = new ArrayList<>();
    Set<Integer> formulas = new HashSet<>();
    if (line.getCellCount() > TableLimits.COLUMNS) {
      throw UnreadableTable.tooLarge();
    }
    for (int column = 0; column < line.getCellCount(); column++) {
      Cell cell = line.getOptionalCell(column).orElse(null);
      if (cell != null && cell.getFormula() != null) {
        formulas.add(column);
      }
      cells.add(cell == null ? "" : text(cell));
    }
    return new Row(line.getRowNum(), List.copyOf(cells), Set.copyOf(formulas));
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell)
          ? cell.asDate().toLocalDate().toString()
          : cell.asNumber().round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }
    return cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR
        ? ""
        : cell.getText();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.contains("y") && format.contains("d");
  }

  /** A small file may unpack into one that fills the memory. */
  private static void mustUnpackWithinLimits(byte[] file) {
    byte[] block = new byte[BLOCK];
    long unpacked = 0;
    int files = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        files++;
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(block); read >= 0; read = in.read(block)) {
            unpacked += read;
            if (unpacked > TableLimits.UNPACKED_BYTES || files > TableLimits.PACKED_FILES) {
              throw UnreadableTable.tooLarge();
            }
          }
        }
      }
    } catch (IOException e) {
      throw UnreadableTable.damaged();
    }
  }
}
