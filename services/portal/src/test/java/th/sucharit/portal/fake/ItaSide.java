package th.sucharit.portal.fake;

import java.util.List;

/** What was sent to the service that keeps ITA results, and what happens there meanwhile. */
public final class ItaSide {

  private final FakeIta ita;

  ItaSide(FakeIta ita) {
    this.ita = ita;
  }

  public List<String> sentScores() {
    return ita.sent;
  }

  /** Somebody else changes the scores. */
  public void changeScoresBehindTheBack() {
    ita.touch();
  }

  public List<String> sentMeasures() {
    return ita.measures.sent;
  }

  public List<String> measureKeys() {
    return ita.measures.keys;
  }

  /** Somebody else changes a measure. */
  public void changeMeasureBehindTheBack() {
    ita.measures.touch();
  }

  /** Query and content type of the tables that were sent. */
  public List<String> sentTables() {
    return ita.imports.sent;
  }

  /** Every import is in this state. */
  public void importsAre(String state) {
    ita.imports.state = state;
  }

  /** The queries by which reports were asked for. */
  public List<String> reports() {
    return ita.reports;
  }
}
