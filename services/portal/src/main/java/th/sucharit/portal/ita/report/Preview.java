package th.sucharit.portal.ita.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.sucharit.portal.ita.Framework;
import th.sucharit.portal.ita.measure.Measure;

/** The measures as a report lays them out (ตัวอย่างตารางมาตรการ). */
record Preview(String layout, List<Group> groups, List<Measure> measures) {

  private static final int LAST = Integer.MAX_VALUE;

  /**
   * Measures under one heading.
   *
   * @param number of the indicator or the issue; 0 for all others
   */
  record Group(int number, String title, List<Measure> measures) {}

  static Preview of(String layout, Framework framework, List<Measure> measures) {
    return new Preview(
        layout,
        switch (layout) {
          case "per-indicator" -> perIndicator(framework, measures);
          case "per-issue" -> perIssue(measures);
          default -> List.of(new Group(0, "", measures));
        },
        measures);
  }

  private static List<Group> perIndicator(Framework framework, List<Measure> measures) {
    return measures.stream()
        .collect(
            Collectors.groupingBy(
                one -> Optional.ofNullable(one.concern().indicator()).orElse(LAST),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(group ->
            framework
                .indicator(group.getKey())
                .map(one -> new Group(one.number(), one.name().th(), group.getValue()))
                .orElseGet(() -> new Group(0, "", group.getValue())))
        .toList();
  }

  private static List<Group> perIssue(List<Measure> measures) {
    return measures.stream()
        .sorted(Comparator.comparingInt(Preview::issue))
        .collect(Collectors.groupingBy(Preview::issue, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> {
          var issue = group.getValue().getFirst().concern().issue();
          return new Group(
              issue == null ? 0 : issue.number(),
              issue == null ? "" : issue.title(),
              group.getValue());
        })
        .toList();
  }

  private static int issue(Measure measure) {
    return Optional.ofNullable(measure.concern().issue()).map(Measure.Issue::number).orElse(LAST);
  }

  public long reported() {
    return measures.stream().filter(one -> one.result() != null).count();
  }

  public boolean has(String column) {
    return switch (layout) {
      case "per-indicator" -> true;
      case "per-issue" -> !column.equals("period");
      default -> List.of("results", "outcomes").contains(column);
    };
  }
}
