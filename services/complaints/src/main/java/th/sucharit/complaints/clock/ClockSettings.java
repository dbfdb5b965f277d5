package th.sucharit.complaints.clock;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where terms and holidays are read from.
 *
 * @param terms editions of the terms, each with the day from which it holds
 * @param holidays files of holidays; a day in any of them is one
 */
@ConfigurationProperties("sucharit.complaints.clock")
record ClockSettings(
    @DefaultValue("classpath:clock/terms.json") Resource terms,
    @DefaultValue("classpath:clock/holidays.json") List<Resource> holidays) {}
