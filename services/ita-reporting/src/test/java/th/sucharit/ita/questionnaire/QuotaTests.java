package th.sucharit.ita.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.ita.model.Years;

class QuotaTests {

  /** 10 %, at least 30; everybody where fewer; 400 above 4,000. */
  @ParameterizedTest
  @CsvSource({
    "1,1",
    "29,29",
    "30,30",
    "31,30",
    "299,30",
    "300,30",
    "301,31",
    "310,31",
    "311,32",
    "4000,400",
    "4001,400",
    "90000,400"
  })
  void goesByTheNumberOfPeople(int people, int minimum) {
    for (String file : new String[] {"2568-iit", "2569-eit"}) {
      assertThat(quota(file).minimum(people, null).people()).as(file).isEqualTo(minimum);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "subdistrict-municipality-medium,900,70",
    "subdistrict-municipality-small,900,60",
    "subdistrict-organisation-large,900,50",
    "subdistrict-organisation-medium,900,40",
    "subdistrict-organisation-small,900,30",
    // never more than there are
    "subdistrict-municipality-medium,55,55",
    // of these no figure was found: by the number of people
    "city-municipality,9000,400",
    "provincial-organisation,310,31"
  })
  void goesByTheGroupWhereItsFigureIsKnown(String group, int people, int minimum) {
    assertThat(quota("2568-eit").minimum(people, group).people()).isEqualTo(minimum);
  }

  @ParameterizedTest
  @CsvSource({
    "subdistrict-organisation-small,eit-sample-2567,public for FY2567",
    "city-municipality,sample-2564,public for FY2564"
  })
  void saysHowSureItIs(String group, String source, String confidence) {
    var basis = quota("2568-eit").minimum(9000, group).basis();
    assertThat(basis.sources()).contains(source);
    assertThat(basis.confidence().en()).contains(confidence);
  }

  private static Quota quota(String file) {
    return Years.json()
        .treeToValue(Years.tree("surveys/" + file + ".json"), Questionnaire.class)
        .quota();
  }
}
