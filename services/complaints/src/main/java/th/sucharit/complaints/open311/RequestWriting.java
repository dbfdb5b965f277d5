package th.sucharit.complaints.open311;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.complaint.CaseWindow.Place;
import th.sucharit.complaints.complaint.CaseWindow.Standing;
import th.sucharit.contracts.FiscalYear;

/** Writes requests and the interface's description in the words of the standard. */
@Component
class RequestWriting {

  private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

  /** Sortable; changed together with what this interface describes of itself. */
  private static final String CHANGESET = "2026-11-21 00:00";

  private static final DateTimeFormatter W3 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final Open311Settings settings;
  private final ServiceList services;
  private final StatusNotes notes;

  RequestWriting(Open311Settings settings, ServiceList services, StatusNotes notes) {
    this.settings = settings;
    this.services = services;
    this.notes = notes;
  }

  GeoReport.Discovery discovery() {
    return new GeoReport.Discovery(
        CHANGESET,
        settings.contact(),
        "ไม่ต้องใช้ api_key / No api_key is needed; what is sent as one is not looked at.",
        List.of(
            new GeoReport.Endpoint(
                SPECIFICATION,
                settings.url() + "/open311/v2",
                CHANGESET,
                settings.type(),
                List.of("text/xml", "application/json"))));
  }

  /** What may be seen of a request: no words, no hours. */
  GeoReport.Request request(RequestDesk.Found found, Language language) {
    Standing standing = found.standing();
    Place place = found.place();
    return new GeoReport.Request(
        found.request().id(),
        found.status(),
        notes.of(standing.status(), language),
        services.name(standing.category(), language),
        found.request().serviceCode(),
        null,
        null,
        null,
        day(found.request().requestedOn()),
        day(standing.since()),
        standing.due() == null ? null : day(standing.due()),
        place.words(),
        null,
        null,
        place.latitude(),
        place.longitude(),
        null);
  }

  /**
   * The standard has no place for a receipt. Its notice is what programs show to people; programs
   * that ask for extensions get it by itself as well.
   */
  GeoReport.Created created(RequestDesk.Filed filed, Arguments arguments) {
    boolean extended = arguments.text("extensions").filter("true"::equals).isPresent();
    return new GeoReport.Created(
        filed.id(),
        notice(filed.receipt(), RequestForm.bringsMedia(arguments)),
        null,
        extended ? Map.of("receipt", filed.receipt()) : null);
  }

  private String notice(String receipt, boolean media) {
    String where = settings.url() + "/status";
    String thai =
        "รหัสติดตามเรื่อง "
            + receipt
            + " แสดงเพียงครั้งเดียว โปรดจดไว้และเก็บเป็นความลับ ใช้ดูสถานะ ตอบคำถาม และถอนเรื่องได้ที่ "
            + where
            + (media ? " ไม่ได้รับไฟล์ตาม media_url กรุณาแนบไฟล์ที่หน้าติดตามเรื่อง" : "");
    String english =
        "Your receipt is "
            + receipt
            + ". It is shown only once: note it and keep it secret. With it you see how your complaint stands, answer questions and take it back at "
            + where
            + "."
            + (media ? " The file at media_url was not fetched; attach it on that page." : "");
    return thai + "\n" + english;
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, FiscalYear.BANGKOK).atStartOfDay(FiscalYear.BANGKOK).format(W3);
  }
}
