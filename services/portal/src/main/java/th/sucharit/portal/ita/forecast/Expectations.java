package th.sucharit.portal.ita.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import th.sucharit.portal.ita.Change;
import th.sucharit.portal.ita.ItaResult.Level;
import th.sucharit.portal.ita.Names;

/** What is known and expected before the official result (การประเมินตนเองและคาดการณ์). */
@HttpExchange("/api/ita-reporting/local-governments/{code}")
interface Expectations {

  @GetExchange("/self-assessments/{year}")
  SelfAssessment selfAssessment(@PathVariable String code, @PathVariable int year);

  @GetExchange("/forecasts/{year}")
  Forecast forecast(@PathVariable String code, @PathVariable int year);

  /**
   * What is known so far.
   *
   * @param overall nothing while an instrument has no basis at all
   */
  record SelfAssessment(
      @Nullable String overall,
      String passMark,
      List<Part> instruments,
      List<Line> indicators,
      Disclosed disclosure,
      @Nullable List<Note> notes) {

    public List<Line> of(Part part) {
      return indicators.stream().filter(one -> one.instrument().equals(part.instrument())).toList();
    }

    public List<Note> allNotes() {
      return notes == null ? List.of() : notes;
    }
  }

  /** An instrument and what its score rests on. */
  record Part(String instrument, Names name, @Nullable String score, String basis) {}

  /** An indicator, what its score rests on, and which year stands in. */
  record Line(
      int indicator,
      Names name,
      String instrument,
      @Nullable String score,
      String basis,
      @Nullable Integer standInYear,
      @Nullable Integer answers,
      @Nullable String gap) {

    public @Nullable Change distance() {
      return gap == null ? null : Change.of(gap);
    }
  }

  /** How much is disclosed so far. */
  record Disclosed(boolean opened, int evidenced, int items) {}

  /** Something to be known when reading it. */
  record Note(String code, String th, String en) {

    public Names words() {
      return new Names(th, en);
    }
  }

  /**
   * What may come of it.
   *
   * @param coverage nothing where a score only tells what comes if no evidence is added
   */
  record Forecast(
      @Nullable Span overall,
      @Nullable Integer coverage,
      List<Expected> instruments,
      @Nullable LevelSpan level,
      @Nullable List<Item> items,
      @Nullable List<Weak> indicators,
      @Nullable List<Assumption> assumptions,
      @Nullable List<Note> notes) {

    public List<Item> allItems() {
      return items == null ? List.of() : items;
    }

    public List<Weak> allIndicators() {
      return indicators == null ? List.of() : indicators;
    }

    public List<Assumption> allAssumptions() {
      return assumptions == null ? List.of() : assumptions;
    }

    public List<Note> allNotes() {
      return notes == null ? List.of() : notes;
    }
  }

  /** An expectation and how far off it may be. */
  record Span(String expected, String low, String high) {

    public BigDecimal wide() {
      return new BigDecimal(high).subtract(new BigDecimal(low));
    }
  }

  /** The same of an instrument. */
  record Expected(
      String instrument, Names name, String expected, String low, String high, String basis) {}

  /** Which levels are possible, in words too. */
  record LevelSpan(Level expected, Level lowest, Level highest, Names says) {}

  /** An item that is not disclosed yet: what it would bring, and for how much work if known. */
  record Item(
      int rank,
      String item,
      @Nullable Names name,
      int indicator,
      String points,
      @Nullable String hours,
      @Nullable String pointsPerHour) {}

  /** An indicator below the pass mark that surveys measure. */
  record Weak(int rank, int indicator, Names name, String score, String gap, String points) {}

  /** What the forecast takes for granted. */
  record Assumption(String code, String th, String en) {

    public Names words() {
      return new Names(th, en);
    }
  }
}
