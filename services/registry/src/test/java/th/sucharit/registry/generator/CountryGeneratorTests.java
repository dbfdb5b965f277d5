package th.sucharit.registry.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.registry.Fixtures;
import th.sucharit.registry.bulk.SubmissionTable;
import th.sucharit.registry.localgovernment.LocalGovernmentType;
import th.sucharit.registry.localgovernment.Submission;

class CountryGeneratorTests {

  private final SubmissionTable tables = Fixtures.tables();
  private final CountryGenerator generator =
      new CountryGenerator(Fixtures.geography(), new RealOnes(tables));

  @ParameterizedTest
  @ValueSource(ints = {500, 2_000, 7_850, 8_000, 10_000})
  void givesAsManyAsAskedForWithUniqueCodesAndNames(int size) {
    List<Submission> country = generator.generate(1, size);
    assertThat(country).hasSize(size);
    assertThat(country.stream().map(Submission::code)).doesNotHaveDuplicates();
    assertThat(
            country.stream()
                .map(one -> one.profile().area().province() + one.profile().names().th()))
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsTheProportionsOfTheCountry() {
    var byType =
        generator.generate(1, 7_850).stream()
            .collect(Collectors.groupingBy(one -> one.profile().type(), Collectors.counting()));
    assertThat(byType.get(LocalGovernmentType.PAO)).isBetween(74L, 77L);
    assertThat(byType.get(LocalGovernmentType.SAO)).isBetween(5_300L, 5_345L);
    assertThat(byType.get(LocalGovernmentType.BANGKOK)).isEqualTo(1);
    assertThat(byType.get(LocalGovernmentType.PATTAYA)).isEqualTo(1);
  }

  @Test
  void marksEveryInventedOneAndNoRealOne() {
    List<String> real =
        generator.generate(1, 7_850).stream()
            .filter(one -> !one.profile().synthetic())
            .map(one -> one.code().code() + " " + one.profile().names().th())
            .toList();
    assertThat(real)
        .containsExactlyInAnyOrder(
            "5460802 เทศบาลตำบลห้วยเม็ก",
            "3650102 เทศบาลนครพิษณุโลก",
            "5800106 เทศบาลตำบลท่าแพ",
            "5470107 เทศบาลตำบลธาตุนาเวง",
            "6301106 องค์การบริหารส่วนตำบลพะงาด");
  }

  @Test
  void repeatsItselfForTheSameSeedOnly() {
    assertThat(generator.generate(7, 2_000)).isEqualTo(generator.generate(7, 2_000));
    assertThat(generator.generate(7, 2_000)).isNotEqualTo(generator.generate(8, 2_000));
  }

  @Test
  void writesWhatTheImportReads() {
    List<Submission> country = generator.generate(3, 3_000);
    StringBuilder csv = new StringBuilder();
    tables.write(country, csv);
    assertThat(tables.read(csv.toString())).isEqualTo(country);
  }
}
