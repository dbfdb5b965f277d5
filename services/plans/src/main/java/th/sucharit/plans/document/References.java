package th.sucharit.plans.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who, what and when a plan names (สิ่งที่แผนอ้างถึง). */
public record References(
    @Nullable Bodies bodies, @Nullable Instruments instruments, @Nullable Duties duties) {

  /** Who: committees, roles, agencies; never persons (คณะกรรมการ ตำแหน่ง หน่วยงาน). */
  public record Bodies(List<Named> committees, List<String> roles, List<String> agencies) {

    public Bodies {
      committees = Lists.of(committees);
      roles = Lists.of(roles);
      agencies = Lists.of(agencies);
    }
  }

  /** By what: laws, orders, forms, channels (กฎหมาย คำสั่ง แบบฟอร์ม ช่องทาง). */
  public record Instruments(
      List<Law> laws,
      List<Named> orders,
      List<String> forms,
      List<String> channels,
      List<String> frameworks,
      List<String> indicatorCodes) {

    public Instruments {
      laws = Lists.of(laws);
      orders = Lists.of(orders);
      forms = Lists.of(forms);
      channels = Lists.of(channels);
      frameworks = Lists.of(frameworks);
      indicatorCodes = Lists.of(indicatorCodes);
    }
  }

  /** When and what to publish (กำหนดเวลาและหน้าที่เผยแพร่). */
  public record Duties(
      List<Deadline> deadlines, List<Disclosure> disclosures, List<Publication> publications) {

    public Duties {
      deadlines = Lists.of(deadlines);
      disclosures = Lists.of(disclosures);
      publications = Lists.of(publications);
    }
  }

  /** A name and the item that it belongs to, where it belongs to one. */
  public record Named(String name, @Nullable Integer item) {}

  /** A law, policy or rule that the plan cites (กฎหมายที่อ้างถึง). */
  public record Law(
      String name, @Nullable String sections, @Nullable String citedIn, @Nullable String kind) {}

  /**
   * A deadline or frequency (กำหนดเวลา).
   *
   * @param term absent when the paper names the duty but no time
   * @param gap what is missing to act on it
   */
  public record Deadline(
      @Nullable Integer item,
      String duty,
      @Nullable String term,
      @Nullable String place,
      @Nullable String gap) {}

  /** A topic and what is to be disclosed of it (ข้อมูลที่ต้องเปิดเผย). */
  public record Disclosure(
      String topic, @Nullable String step, @Nullable Integer item, List<String> entries) {

    public Disclosure {
      entries = Lists.of(entries);
    }
  }

  /** Something an item promises to publish (สิ่งที่ต้องเผยแพร่). */
  public record Publication(@Nullable Integer item, String subject) {}
}
