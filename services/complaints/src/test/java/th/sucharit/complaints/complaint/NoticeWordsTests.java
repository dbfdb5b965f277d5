package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Notices have a word for every status and every term. */
class NoticeWordsTests {

  @Test
  void haveAWordForEverything() throws IOException {
    String texts =
        new ClassPathResource("notification/texts.json").getContentAsString(StandardCharsets.UTF_8);
    assertThat(CaseSearch.STATUSES).isNotEmpty();
    assertThat(CaseSearch.STATUSES)
        .allSatisfy(status -> assertThat(texts).contains("\"status." + status + "\""));
    assertThat(CaseFixture.CALENDAR.startedAt(CaseFixture.MORNING).clocks())
        .hasSizeGreaterThan(3)
        .allSatisfy(clock -> assertThat(texts).contains("\"term." + clock.name() + "\""));
  }
}
