package th.sucharit.ita.report;

import java.util.Arrays;
import java.util.Optional;
import th.sucharit.starter.web.Problem;

/** How measures are laid out (รูปแบบตารางมาตรการ), as local governments really do. */
public enum Layout {
  /** Three columns: measure, what was done, what it changed. */
  THREE_COLUMNS("three-columns"),
  /** Six columns, one table for each indicator. */
  PER_INDICATOR("per-indicator"),
  /** Five columns, one table divided by issue. */
  PER_ISSUE("per-issue");

  /** The code of the one by which most reports go. */
  public static final String USUAL = "per-indicator";

  private final String code;

  Layout(String code) {
    this.code = code;
  }

  public static Optional<Layout> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /** That a code is no layout. */
  public static Problem noSuchLayout() {
    return Refused.noSuchLayout();
  }
}
