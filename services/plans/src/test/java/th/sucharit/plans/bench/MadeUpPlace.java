package th.sucharit.plans.bench;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;

/** A local government that does not exist, and its names in place of those of the real one. */
record MadeUpPlace(String kind, String own, String district, String province) {

  private static final List<String> FIRST =
      List.of(
          "บ้าน", "หนอง", "ท่า", "ดอน", "โคก", "นา", "ห้วย", "บึง", "วัง", "ป่า", "สระ", "คลอง");
  private static final List<String> SECOND =
      List.of(
          "สมมุติ",
          "จำลอง",
          "ตัวอย่าง",
          "แก้วใส",
          "ทองมา",
          "ร่มเย็น",
          "สามพัน",
          "ใหญ่น้อย",
          "กลางดง",
          "ปลายน้ำ",
          "ต้นสน",
          "ลมโชย",
          "ฟ้าคราม",
          "ดินดำ",
          "หินขาว");
  private static final List<String> THIRD =
      List.of("", "เหนือ", "ใต้", "ตะวันออก", "ตะวันตก", "พัฒนา", "สามัคคี", "เจริญ");
  private static final List<String> PROVINCES =
      List.of("น่าน", "ระยอง", "ขอนแก่น", "ชุมพร", "ลำปาง", "สุรินทร์", "ตราด", "กำแพงเพชร");

  static MadeUpPlace of(int number, Random random) {
    String own =
        FIRST.get(number % FIRST.size())
            + SECOND.get(number / FIRST.size() % SECOND.size())
            + THIRD.get(number / FIRST.size() / SECOND.size() % THIRD.size());
    return new MadeUpPlace(
        random.nextInt(3) == 0 ? "เทศบาลตำบล" : "องค์การบริหารส่วนตำบล",
        own,
        FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size())),
        PROVINCES.get(random.nextInt(PROVINCES.size())));
  }

  String name() {
    return kind + own;
  }

  Cover.Issuer issuer() {
    return new Cover.Issuer(
        new Cover.Bilingual(name(), null),
        null,
        new Cover.Bilingual("อำเภอ" + district, null),
        new Cover.Bilingual("จังหวัด" + province, null));
  }

  Item rename(Item item) {
    Sheet sheet = Objects.requireNonNull(item.sheet());
    return new Item(
        item.number(),
        item.kind(),
        rename(item.title()),
        item.budgets(),
        null,
        new Sheet(
            sheet.purpose() == null ? null : rename(sheet.purpose()),
            sheet.execution() == null ? null : rename(sheet.execution()),
            sheet.results(),
            sheet.printedFields().stream()
                .map(field ->
                    new Sheet.PrintedField(
                        field.number(), field.label(), renameTexts(field.paragraphs())))
                .toList(),
            null,
            List.of()));
  }

  private Sheet.Purpose rename(Sheet.Purpose purpose) {
    return new Sheet.Purpose(
        renameTexts(purpose.rationale()),
        purpose.citations(),
        renameAll(purpose.objectives()),
        renameAll(purpose.targetGroups()),
        null);
  }

  private Sheet.Execution rename(Sheet.Execution execution) {
    return new Sheet.Execution(
        execution.steps().stream()
            .map(step -> new Sheet.Step(step.number(), rename(step.text()), step.steps()))
            .toList(),
        execution.period(),
        execution.budget(),
        execution.budgetSource(),
        renameAll(execution.responsibleUnits()));
  }

  private List<Wording> renameAll(List<Wording> wordings) {
    return wordings.stream().map(this::rename).toList();
  }

  private List<String> renameTexts(List<String> texts) {
    return texts.stream().map(this::rename).toList();
  }

  private Wording rename(Wording wording) {
    return Wording.of(rename(wording.reading()));
  }

  private String rename(String text) {
    return text.replace("เทศบาลตำบลห้วยเม็ก", name())
        .replace("ห้วยเม็ก", own)
        .replace("กาฬสินธุ์", province);
  }
}
