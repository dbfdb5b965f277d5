package th.sucharit.portal.ita;

import java.util.List;

/** By what a year is assessed (กรอบการประเมิน ITA), as far as pages need it. */
record Framework(int fiscalYear, Status status, Structure structure) {

  /** How far the data may be relied on. */
  record Status(String code) {}

  /** What is measured. */
  record Structure(List<Instrument> instruments, List<Indicator> indicators) {}

  /** IIT, EIT or OIT. */
  record Instrument(String code, Names name, List<Integer> indicators) {}

  /** One of ten. */
  record Indicator(int number, Names name) {}

  public List<Instrument> instruments() {
    return structure.instruments();
  }

  public List<Indicator> indicators() {
    return structure.indicators();
  }

  public List<Indicator> of(Instrument instrument) {
    return indicators().stream()
        .filter(one -> instrument.indicators().contains(one.number()))
        .toList();
  }
}
