package th.sucharit.ita.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import th.sucharit.contracts.FiscalYear;

/** An empty workbook of results (แบบตารางนำเข้าแบบสมุดงาน): headed columns, and what they mean. */
final class ScoreWorkbook {

  private static final String FONT = "TH SarabunPSK";
  private static final int FONT_SIZE = 14;
  private static final String HEAD_COLOUR = "D9E2F3";
  private static final int NARROW = 18;
  private static final int WIDE = 70;
  private static final List<String> NOTES =
      List.of(
          "กรอกผลในแผ่นงานแรก หนึ่งแถวต่อหนึ่งองค์กรปกครองส่วนท้องถิ่น แถวแรกเป็นหัวคอลัมน์ ห้ามลบ",
          "ลำดับคอลัมน์สลับได้ คอลัมน์อื่นที่เพิ่มเองจะถูกละไว้ ใส่เฉพาะค่า ห้ามใส่สูตร",
          "คะแนน 0.00 ถึง 100.00 ทศนิยมไม่เกินสองตำแหน่ง เลขไทยหรือเลขอารบิกก็ได้",
          "ระบบเก็บตัวเลขตามที่พิมพ์ไว้คู่กับตัวเลขที่คำนวณจากตัวชี้วัด และแจ้งเมื่อต่างกันเกิน 0.01",
          "ไม่เกิน 20,000 แถวและ 12 เมกะไบต์ต่อไฟล์");

  private ScoreWorkbook() {}

  static byte[] of(FiscalYear year, List<ScoreColumn> columns) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Sucharit", "1.0")) {
      workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
      table(workbook.newWorksheet("ผล ITA " + year), columns);
      explanations(workbook.newWorksheet("คำอธิบาย"), year, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void table(Worksheet sheet, List<ScoreColumn> columns) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).heading());
      sheet.width(column, NARROW);
      sheet.style(column).format("@").set();
    }
    head(sheet, 0, columns.size());
    sheet.freezePane(1, 1);
  }

  private static void explanations(Worksheet sheet, FiscalYear year, List<ScoreColumn> columns) {
    sheet.value(0, 0, "แบบนำเข้าผลการประเมิน ITA ปีงบประมาณ พ.ศ. " + year);
    sheet.style(0, 0).bold().set();
    int row = 1;
    for (String note : NOTES) {
      sheet.value(row, 0, note);
      row++;
    }
    row++;
    sheet.value(row, 0, "คอลัมน์");
    sheet.value(row, 1, "ต้องกรอก");
    sheet.value(row, 2, "คำอธิบาย");
    head(sheet, row, 3);
    for (ScoreColumn column : columns) {
      row++;
      sheet.value(row, 0, column.heading());
      sheet.value(row, 1, column.obligatory() ? "ต้องกรอก" : "ถ้ามี");
      sheet.value(row, 2, Explanation.of(column));
      sheet.style(row, 2).wrapText(true).set();
    }
    sheet.width(0, NARROW * 2);
    sheet.width(1, NARROW);
    sheet.width(2, WIDE);
  }

  private static void head(Worksheet sheet, int row, int columns) {
    sheet
        .range(row, 0, row, columns - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor(HEAD_COLOUR)
        .set();
  }
}
