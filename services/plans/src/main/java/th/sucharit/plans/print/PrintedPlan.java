package th.sucharit.plans.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument.Particulars;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Totals;
import th.sucharit.plans.plan.PlanText;

/**
 * A plan on its way to paper (แผนที่จะจัดพิมพ์).
 *
 * @param draft whether the paper says of itself that it is not the final one
 * @param at when it is printed
 */
record PrintedPlan(PlanText text, boolean draft, Instant at) {

  PlanDocument content() {
    return text.content();
  }

  Cover cover() {
    return content().cover();
  }

  String title() {
    return text.title();
  }

  /** The title with its years on a line of their own, as covers print it. */
  List<String> titleLines() {
    return List.of(title().split(" (?=\\(พ\\.ศ\\.)"));
  }

  /** As the cover names the local government; by its code where it names none. */
  String agency() {
    return Optional.ofNullable(cover().issuer())
        .map(issuer -> issuer.name().th())
        .orElseGet(() -> "องค์กรปกครองส่วนท้องถิ่น รหัส " + cover().localGovernment());
  }

  /** District and province, as far as the cover names them. */
  String place() {
    return Optional.ofNullable(cover().issuer()).stream()
        .flatMap(issuer ->
            Stream.of(
                Optional.ofNullable(issuer.district()), Optional.ofNullable(issuer.province())))
        .flatMap(Optional::stream)
        .map(Cover.Bilingual::th)
        .collect(Collectors.joining(" "));
  }

  Totals totals() {
    return Totals.of(cover().period(), content()::items);
  }

  Particulars particulars(String title) {
    return new Particulars(title + (draft ? " (ฉบับร่าง)" : ""), agency(), at, Digits.THAI);
  }
}
