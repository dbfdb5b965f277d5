package th.sucharit.disclosure.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.disclosure.framework.PlatformRule.Source;

/**
 * What shows that an item is disclosed (หลักฐานการเปิดเผยข้อมูล).
 *
 * @param entered what officers entered; null when nothing
 * @param published what was published on this platform
 */
record Evidence(@Nullable Entered entered, List<Published> published) {

  static final Evidence NONE = new Evidence(null, List.of());

  /** Addresses entered by an officer (ที่อยู่ที่เจ้าหน้าที่ระบุ); at least one. */
  record Entered(List<Address> addresses, @Nullable String explanation, Instant at) {

    boolean saysTheSameAs(Entered other) {
      return addresses.equals(other.addresses)
          && Optional.ofNullable(explanation).equals(Optional.ofNullable(other.explanation));
    }
  }

  /** Where something can be read (ลิงก์). */
  record Address(String url, String title) {}

  /**
   * What was published on this platform (ข้อมูลที่เผยแพร่ในระบบ).
   *
   * @param subject id of the plan or assessment; null for counts, which stand for no single thing
   * @param version the subject's, so that an older fact that comes later changes nothing
   */
  record Published(Source source, @Nullable String subject, long version, @Nullable Instant at) {

    /** Always the same, so that the second complaint of a period changes nothing. */
    static final Published COUNTS = new Published(Source.COMPLAINT_COUNTS, null, 0, null);

    private static final Comparator<Published> ORDER =
        Comparator.comparing(Published::source)
            .thenComparing(one -> Optional.ofNullable(one.at).orElse(Instant.EPOCH))
            .thenComparing(one -> Optional.ofNullable(one.subject).orElse(""));

    private boolean isAboutTheSameAs(Published other) {
      return source == other.source
          && Optional.ofNullable(subject).equals(Optional.ofNullable(other.subject));
    }
  }

  Evidence with(@Nullable Entered other) {
    return new Evidence(other, published);
  }

  /** The same whatever the order in which facts come. */
  Evidence with(Published fact) {
    Optional<Published> known = published.stream().filter(fact::isAboutTheSameAs).findFirst();
    if (known.isPresent() && known.get().version() >= fact.version()) {
      return this;
    }
    List<Published> next = new ArrayList<>(published);
    known.ifPresent(next::remove);
    next.add(fact);
    next.sort(Published.ORDER);
    return new Evidence(entered, List.copyOf(next));
  }

  /** What is left when one thing published on this platform stands for the item no more. */
  Evidence without(Source source, String subject) {
    return new Evidence(
        entered,
        published.stream()
            .filter(one -> one.source() != source || !subject.equals(one.subject()))
            .toList());
  }

  boolean none() {
    return entered == null && published.isEmpty();
  }

  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    if (entered != null) {
      origins.add(Origin.OFFICER);
    }
    if (!published.isEmpty()) {
      origins.add(Origin.PLATFORM);
    }
    return origins;
  }
}
