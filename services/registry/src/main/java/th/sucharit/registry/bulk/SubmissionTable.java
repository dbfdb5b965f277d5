package th.sucharit.registry.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import th.sucharit.registry.localgovernment.Field;
import th.sucharit.registry.localgovernment.Profile;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.registry.localgovernment.SubmissionReader;
import th.sucharit.registry.localgovernment.SubmissionReader.Reading;
import th.sucharit.starter.tables.Row;
import th.sucharit.starter.tables.Table;
import th.sucharit.starter.tables.TableKind;

/**
 * Local governments as a table in the form that the import reads (ตารางรูปแบบเดียวกับไฟล์นำเข้า).
 */
@Component
public class SubmissionTable {

  private final SubmissionReader reader;

  SubmissionTable(SubmissionReader reader) {
    this.reader = reader;
  }

  /** Understands the heading. */
  static Table<Field> of(List<Row> rows) {
    return Table.of(List.of(Field.values()), rows);
  }

  /** Reads a table that must be without flaw, as those that come with this service are. */
  public List<Submission> read(String csv) {
    Table<Field> table =
        of(new TableKind.Csv(StandardCharsets.UTF_8).rows(csv.getBytes(StandardCharsets.UTF_8)));
    return table.rows().stream().map(row -> sound(reader.read(table.values(row)))).toList();
  }

  public void write(List<Submission> rows, Appendable out) {
    String[] headings = Arrays.stream(Field.values()).map(Field::column).toArray(String[]::new);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(headings).get();
    try {
      CSVPrinter printer = new CSVPrinter(out, format);
      for (Submission row : rows) {
        printer.printRecord(cells(row));
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> cells(Submission row) {
    Profile profile = row.profile();
    return Arrays.stream(Field.values()).map(field -> cell(field, row, profile)).toList();
  }

  private static Object cell(Field field, Submission row, Profile profile) {
    return switch (field) {
      case CODE -> row.code();
      case TYPE -> profile.type().code();
      case NAME_TH -> profile.names().th();
      case NAME_EN -> profile.names().en();
      case PROVINCE -> profile.area().province();
      case DISTRICT -> profile.area().district();
      case SUBDISTRICTS -> String.join(" ", profile.area().subdistricts());
      case POPULATION -> said(profile.population());
      case WEBSITE -> said(profile.website());
      case SYNTHETIC -> profile.synthetic();
      case EFFECTIVE_FROM -> said(row.effectiveFrom());
    };
  }

  private static String said(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Submission sound(Reading reading) {
    return switch (reading) {
      case Reading.Sound(Submission submission) -> submission;
      case Reading.Flawed flawed -> throw new IllegalStateException(flawed.toString());
    };
  }
}
