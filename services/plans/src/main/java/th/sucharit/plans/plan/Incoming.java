package th.sucharit.plans.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.paper.PlanTextReader;
import th.sucharit.plans.paper.TextReading;
import th.sucharit.plans.workbook.PlanWorkbooks;

/**
 * Reads a plan that comes in, as a file of the format, as a workbook or as the text of a paper
 * (ไฟล์ที่นำเข้า).
 */
@Component
class Incoming {

  /** What spreadsheet programs in Thailand write when they do not write UTF-8. */
  private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

  static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PlanReader reader = new PlanReader();
  private final PlanWorkbooks workbooks;
  private final Turns turns;

  Incoming(PlanWorkbooks workbooks, Turns turns) {
    this.workbooks = workbooks;
    this.turns = turns;
  }

  PlanDocument file(byte[] file) {
    return reader.read(file);
  }

  /** What was understood of a text; it follows the format like any file. */
  TextReading text(LocalGovernmentId own, byte[] text) {
    PlanReader.requireSize(text);
    TextReading reading = PlanTextReader.read(decoded(text), own);
    return new TextReading(reader.read(PlanWriter.file(reading.plan())), reading.doubts());
  }

  static boolean isWorkbook(@Nullable MediaType type) {
    return WORKBOOK.equalsTypeAndSubtype(type);
  }

  /** Any of them, by the type of what was sent; only a text leaves doubts. */
  TextReading any(LocalGovernmentId own, @Nullable MediaType type, byte[] body) {
    if (isWorkbook(type)) {
      return new TextReading(turns.take(() -> workbooks.read(own, body)).plan(), List.of());
    }
    return type != null && type.getType().equals("text")
        ? text(own, body)
        : new TextReading(file(body), List.of());
  }

  private static String decoded(byte[] text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return new String(text, THAI_WINDOWS);
    }
  }
}
