package th.sucharit.portal.localgovernment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.annotation.GetExchange;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.Languages;

/** Where a local government lies, in words (ที่ตั้ง). */
@Component
public class Places {

  private static final Logger LOG = LoggerFactory.getLogger(Places.class);
  private static final Duration KEPT = Duration.ofHours(1);

  private final Provinces registry;
  private final MessageSource messages;
  private final Clock clock;
  private volatile Known known = new Known(Instant.MIN, Map.of());

  Places(Gateway gateway, MessageSource messages, Clock clock) {
    this.registry = gateway.forCitizens(Provinces.class);
    this.messages = messages;
    this.clock = clock;
  }

  /** The list of provinces (รายชื่อจังหวัด). */
  interface Provinces {

    @GetExchange("/api/registry/provinces")
    List<Province> all();
  }

  /** A province (จังหวัด). */
  record Province(String code, String nameTh, String nameEn) {

    String name(Locale locale) {
      return Languages.isThai(locale) ? nameTh : nameEn;
    }
  }

  private record Known(Instant until, Map<String, Province> byCode) {}

  /** Such as จังหวัดกาฬสินธุ์; empty while not known. */
  public String describe(LocalGovernment body, Locale locale) {
    var province = provinces().get(body.province());
    return province == null
        ? ""
        : messages.getMessage("body.province", new Object[] {province.name(locale)}, locale);
  }

  private Map<String, Province> provinces() {
    var now = clock.instant();
    if (now.isAfter(known.until())) {
      try {
        var byCode = registry.all().stream().collect(Collectors.toMap(Province::code, p -> p));
        known = new Known(now.plus(KEPT), byCode);
      } catch (GatewayRefusal | RestClientException failure) {
        LOG.warn("names of provinces not available: {}", failure.getMessage());
      }
    }
    return known.byCode();
  }
}
