package th.sucharit.ita.selfassessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.View;

/**
 * What was announced of a disclosure checklist (หลักฐานรายข้อที่ทราบจากเหตุการณ์): which items have
 * evidence, never where it is.
 */
@Document("knownChecklists")
@CompoundIndex(name = "ofOneYear", def = "{'localGovernment': 1, 'fiscalYear': 1}")
class KnownChecklist extends View {

  @SuppressWarnings("unused") // queried, never read
  private @Nullable LocalGovernmentId localGovernment;

  @SuppressWarnings("unused") // queried, never read
  private @Nullable FiscalYear fiscalYear;

  private List<KnownItem> items = new ArrayList<>();

  /**
   * What was announced last of an item.
   *
   * @param origin who showed the evidence: {@code officer} or {@code platform}; nothing once it was
   *     withdrawn
   */
  record KnownItem(String code, @Nullable String origin, Instant since) {

    boolean evidenced() {
      return origin != null;
    }
  }

  @SuppressWarnings("unused") // Spring Data
  private KnownChecklist() {}

  KnownChecklist(String id) {
    super(id);
  }

  KnownChecklist opened(LocalGovernmentId of, FiscalYear year) {
    this.localGovernment = of;
    this.fiscalYear = year;
    return this;
  }

  KnownChecklist with(KnownItem told) {
    items.removeIf(one -> one.code().equals(told.code()));
    items.add(told);
    return this;
  }

  Optional<KnownItem> item(String code) {
    return items.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
