package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.Wording;

class MaskedTests {

  @Test
  void makesTheSameSentenceOfTwoLocalGovernmentsOne() {
    assertThat(
            masked(
                "เทศบาลตำบลห้วยเม็ก อำเภอห้วยเม็ก จังหวัดกาฬสินธุ์ จัดอบรม ๑๒ ครั้ง ปี ๒๕๖๖",
                names("เทศบาลตำบลห้วยเม็ก", "อำเภอห้วยเม็ก", "จังหวัดกาฬสินธุ์")))
        .isEqualTo(
            masked(
                "องค์การบริหารส่วนตำบลบ้านสมมุติ อำเภอเมืองสมมุติ จังหวัดน่าน จัดอบรม 4 ครั้ง ปี"
                    + " 2567",
                names("องค์การบริหารส่วนตำบลบ้านสมมุติ", "อำเภอเมืองสมมุติ", "จังหวัดน่าน")));
  }

  @Test
  void takesTheHeadOfEachKindForOne() {
    Names none = names("เทศบาลตำบลห้วยเม็ก", null, null);
    assertThat(masked("นายกเทศมนตรีตำบลห้วยเม็กประกาศเจตนารมณ์", none))
        .isEqualTo(masked("นายกเทศมนตรีตำบล ห้วยเม็ก ประกาศเจตนารมณ์", none));
    assertThat(masked("ปลัดเทศบาลเป็นประธาน", none))
        .isEqualTo(masked("ปลัดองค์การบริหารส่วนตำบลเป็นประธาน", none));
    assertThat(masked("จัดทำร่างเทศบัญญัติ", none)).isEqualTo(masked("จัดทำร่างข้อบัญญัติ", none));
  }

  @Test
  void takesNumbersOfAnyLengthAndKindForOne() {
    Names none = names("เทศบาลตำบลห้วยเม็ก", null, null);
    assertThat(masked("งบประมาณ 30,000.50 บาท", none)).isEqualTo(masked("งบประมาณ ๕ บาท", none));
    assertThat(masked("งบประมาณ 30,000 บาท", none)).isNotEqualTo(masked("งบประมาณ บาท", none));
  }

  @Test
  void leavesOtherWordsApart() {
    Names none = names("เทศบาลตำบลห้วยเม็ก", null, null);
    assertThat(masked("จัดอบรมบุคลากร", none)).isNotEqualTo(masked("จัดประชุมบุคลากร", none));
    assertThat(masked("ที่ ก้ำกึ่ง", none)).isEqualTo("ที่ก้ำกึ่ง");
  }

  private static String masked(String text, Names names) {
    return Masked.of(text, names).letters();
  }

  private static Names names(String name, String district, String province) {
    return Names.on(
        new Cover(
            new LocalGovernmentId("5460802"),
            Wording.of("แผน"),
            null,
            new Period(new FiscalYear(2566), new FiscalYear(2570)),
            new Cover.Issuer(
                new Cover.Bilingual(name, null),
                null,
                district == null ? null : new Cover.Bilingual(district, null),
                province == null ? null : new Cover.Bilingual(province, null)),
            null));
  }
}
