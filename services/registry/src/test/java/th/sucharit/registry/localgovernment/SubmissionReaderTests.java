package th.sucharit.registry.localgovernment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.registry.Fixtures;
import th.sucharit.registry.localgovernment.SubmissionReader.Reading;

class SubmissionReaderTests {

  @Test
  void readsThaiWordsAndDigits() {
    Map<Field, String> told = sound();
    told.put(Field.CODE, "๕๔๖๐๘๐๒");
    told.put(Field.TYPE, "ทต.");
    told.put(Field.POPULATION, "๑๒,๓๔๕");
    Submission submission = ((Reading.Sound) Fixtures.reader().read(told)).submission();
    assertThat(submission.code().code()).isEqualTo("5460802");
    assertThat(submission.profile().type()).isEqualTo(LocalGovernmentType.SUBDISTRICT_MUNICIPALITY);
    assertThat(submission.profile().population()).isEqualTo(12_345);
    assertThat(submission.effectiveFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, 546080",
    "CODE, 546080X",
    "TYPE, village",
    "NAME_TH, Huai Mek",
    "NAME_EN, ห้วยเม็ก",
    "PROVINCE, 99",
    "DISTRICT, 4001",
    "SUBDISTRICTS, 460801 400101",
    "POPULATION, -1",
    "POPULATION, 99999999999",
    "WEBSITE, javascript:alert(1)",
    "WEBSITE, https://user@host.example",
    "SYNTHETIC, maybe",
    "EFFECTIVE_FROM, 1/10/2569"
  })
  void namesTheOneThingToMendInBothLanguages(Field field, String value) {
    Map<Field, String> told = sound();
    told.put(field, value);
    List<FieldFlaw> flaws = ((Reading.Flawed) Fixtures.reader().read(told)).flaws();
    assertThat(flaws).extracting(FieldFlaw::field).containsExactly(field);
    assertThat(flaws.getFirst().message()).isNotBlank().doesNotContain(value);
    assertThat(flaws.getFirst().messageTh()).containsPattern("[\\u0E00-\\u0E7F]");
  }

  @Test
  void namesAllThatIsMissing() {
    List<FieldFlaw> flaws = ((Reading.Flawed) Fixtures.reader().read(Map.of())).flaws();
    assertThat(flaws)
        .extracting(FieldFlaw::field)
        .containsExactlyInAnyOrder(
            Field.CODE, Field.TYPE, Field.NAME_TH, Field.NAME_EN, Field.PROVINCE);
  }

  private static Map<Field, String> sound() {
    Map<Field, String> told = new EnumMap<>(Field.class);
    told.put(Field.CODE, "5460802");
    told.put(Field.TYPE, "subdistrict-municipality");
    told.put(Field.NAME_TH, "เทศบาลตำบลห้วยเม็ก");
    told.put(Field.NAME_EN, "Huai Mek Subdistrict Municipality");
    told.put(Field.PROVINCE, "46");
    told.put(Field.DISTRICT, "4608");
    told.put(Field.SUBDISTRICTS, "460801");
    told.put(Field.EFFECTIVE_FROM, "2026-10-01");
    return told;
  }
}
