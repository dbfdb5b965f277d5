package th.sucharit.ita.forecast;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import th.sucharit.ita.selfassessment.OitYear.Basis;

/** What a forecast takes for granted (สมมติฐานของการคาดการณ์): data with its source. */
record Assumptions(Acceptance acceptance, List<PublishedChange> changes) {

  Assumptions {
    requireNonNull(acceptance, "acceptance is missing");
    changes = List.copyOf(requireNonNull(changes, "changes are missing"));
    if (changes.stream().map(PublishedChange::agency).distinct().count() < 2) {
      throw new IllegalArgumentException("nobody is forecast from the own future: two are needed");
    }
  }

  /**
   * Changes of others that were known before a year's result was. Where there is none yet, those of
   * that year and later are borrowed.
   */
  List<PublishedChange> before(int year, String own) {
    List<PublishedChange> others =
        changes.stream().filter(one -> !one.agency().equals(own)).toList();
    List<PublishedChange> earlier = others.stream().filter(one -> one.fiscalYear() < year).toList();
    return earlier.isEmpty() ? others : earlier;
  }

  /**
   * How often assessors accept evidence (อัตราที่ผู้ประเมินรับหลักฐาน), worth as much as having
   * seen so many items.
   */
  record Acceptance(int accepted, int of, Basis basis) {

    Acceptance {
      requireNonNull(basis, "basis is missing");
      if (accepted < 1 || accepted >= of) {
        throw new IllegalArgumentException("of the items seen, some were accepted and some not");
      }
    }
  }

  /**
   * By how much the official scores of an agency moved within a year
   * (การเปลี่ยนแปลงที่เผยแพร่แล้ว).
   *
   * @param agency code of a local government, or a name
   * @param fiscalYear the later year
   * @param instruments none where only the overall score was published
   */
  record PublishedChange(
      String agency,
      int fiscalYear,
      BigDecimal overall,
      List<OfInstrument> instruments,
      Basis basis) {

    PublishedChange {
      requireNonNull(agency, "agency is missing");
      requireNonNull(overall, "overall is missing");
      instruments = List.copyOf(requireNonNull(instruments, "instruments are missing"));
      requireNonNull(basis, "basis is missing");
    }

    Movement movement() {
      return new Movement(overall, instruments.stream().map(OfInstrument::change).toList());
    }
  }

  /** Of one instrument. */
  record OfInstrument(String instrument, BigDecimal change) {}
}
