package th.sucharit.disclosure.checklist;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Item;

/** Reads checklists as the assessor's system asks for them (อ่านข้อมูลสำหรับระบบ ITAS). */
@Service
public class ItasReading {

  private static final String ON_THE_PLATFORM = "หน้าการเปิดเผยข้อมูลในระบบสุจริต";

  private final Checklists checklists;
  private final String platform;

  ItasReading(Checklists checklists, @Value("${sucharit.disclosure.public-url}") String platform) {
    this.checklists = checklists;
    this.platform = platform.replaceAll("/+$", "");
  }

  /**
   * All items of a year in its order.
   *
   * @param opened false when nobody has begun; then nothing is shown for any item
   */
  public record Read(boolean opened, List<ItasItem> items) {}

  public Read read(LocalGovernmentId of, Framework framework) {
    Optional<Checklist> open = checklists.findIn(of, Checklist.id(of, framework.fiscalYear()));
    return new Read(
        open.isPresent(),
        framework.items().stream()
            .map(item ->
                open.map(checklist -> item(item, checklist))
                    .orElseGet(() -> new ItasItem(item, List.of(), null)))
            .toList());
  }

  private ItasItem item(Item item, Checklist checklist) {
    Evidence evidence = checklist.of(item);
    Optional<Evidence.Entered> entered = Optional.ofNullable(evidence.entered());
    return new ItasItem(
        item,
        entered
            .map(own ->
                own.addresses().stream()
                    .map(one -> new ItasItem.Link(one.url(), one.title(), true))
                    .toList())
            .orElseGet(
                () -> evidence.published().isEmpty() ? List.of() : List.of(page(item, checklist))),
        checklist
            .explanation(item)
            .or(() -> entered.map(Evidence.Entered::explanation))
            .orElse(null));
  }

  /** Where this platform shows everybody what was published on it. */
  private ItasItem.Link page(Item item, Checklist checklist) {
    return new ItasItem.Link(
        "%s/local-governments/%s/disclosure?year=%s#item-%s"
            .formatted(
                platform,
                checklist.jurisdiction().localGovernment(),
                checklist.fiscalYear(),
                item.code()),
        ON_THE_PLATFORM,
        false);
  }
}
