package th.sucharit.complaints.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Calendars for tests. */
public final class Calendars {

  private Calendars() {}

  /** Terms that foresee no new day. */
  public static LegalCalendar withoutExplanations() {
    return new LegalCalendar(
        new ClockSettings(
            new ByteArrayResource(
                """
                [{"validFrom": "2003-10-09", "terms": [
                  {"clock": "opinion", "days": 7, "counted": "CALENDAR", "rests": true,
                   "to": "EXECUTIVE", "basis": "x"},
                  {"clock": "resolution", "days": 15, "counted": "CALENDAR", "rests": true,
                   "to": "EXECUTIVE", "basis": "x"}]}]
                """
                    .getBytes(UTF_8)),
            List.of(new ClassPathResource("clock/holidays.json"))),
        JsonMapper.builder().build());
  }

  /** As the service starts with. */
  public static LegalCalendar ofTheInstallation() {
    return new LegalCalendar(
        new ClockSettings(
            new ClassPathResource("clock/terms.json"),
            List.of(new ClassPathResource("clock/holidays.json"))),
        JsonMapper.builder().build());
  }
}
