package th.sucharit.ita.assessment;

import java.util.Optional;

/**
 * What a row of a table changed (ผลของแถวที่นำเข้า).
 *
 * @param scored whether scores were entered
 * @param confirmation nothing when the result did not become official by it
 */
record Taken(boolean scored, Optional<Confirmation> confirmation) {

  static final Taken NOTHING = new Taken(false, Optional.empty());

  boolean something() {
    return scored || confirmation.isPresent();
  }
}
