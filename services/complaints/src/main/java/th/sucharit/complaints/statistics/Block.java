package th.sucharit.complaints.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * The numbers of one month, or of several that are too small by themselves (ช่วงเดือนที่เผยแพร่);
 * published once and never changed. No month lies in two.
 *
 * @param kind {@code received} by category, or {@code ended} by how
 * @param from first month, such as 2026-11
 * @param to last month
 * @param medianDays from receiving to resolving; only where enough were resolved
 */
@Document("statisticsBlocks")
@CompoundIndex(name = "inOrder", def = "{'localGovernment': 1, 'kind': 1, 'to': 1}")
record Block(
    @Id String id,
    LocalGovernmentId localGovernment,
    String kind,
    String from,
    String to,
    List<Group> groups,
    int possible,
    @Nullable String medianDays) {

  /** How many there are of one group; exact, never shown as it is. */
  record Group(String code, long count) {}

  Map<String, Long> table() {
    return groups.stream().collect(Collectors.toMap(Group::code, Group::count));
  }

  Suppression.Shown shown() {
    return Suppression.of(table(), possible);
  }

  static List<Group> groups(Map<String, Long> table) {
    return table.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }
}
