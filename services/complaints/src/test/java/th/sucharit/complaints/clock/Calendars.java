package th.sucharit.complaints.clock;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Calendars for tests. */
public final class Calendars {

  private Calendars() {}

  /** As the service starts with. */
  public static LegalCalendar ofTheInstallation() {
    return new LegalCalendar(
        new ClockSettings(
            new ClassPathResource("clock/terms.json"),
            List.of(new ClassPathResource("clock/holidays.json"))),
        JsonMapper.builder().build());
  }
}
