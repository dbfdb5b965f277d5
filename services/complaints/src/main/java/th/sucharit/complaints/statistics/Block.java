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
 * @param from first month, such as 2026-11
 * @param to last month
 * @param received by category
 * @param ended by how
 * @param medianDays from receiving to resolving; only where enough were resolved
 */
@Document("publishedMonths")
@CompoundIndex(name = "inOrder", def = "{'localGovernment': 1, 'to': 1}")
record Block(
    @Id String id,
    LocalGovernmentId localGovernment,
    String from,
    String to,
    Table received,
    Table ended,
    @Nullable String medianDays) {

  /** How many there are of one group; exact, never shown as it is. */
  record Group(String code, long count) {}

  /**
   * Numbers by group.
   *
   * @param possible how many groups there can be, with those of nobody
   */
  record Table(List<Group> groups, int possible) {

    static Table of(Map<String, Long> counts, int possible) {
      return new Table(
          counts.entrySet().stream()
              .map(group -> new Group(group.getKey(), group.getValue()))
              .toList(),
          possible);
    }

    Map<String, Long> counts() {
      return groups.stream().collect(Collectors.toMap(Group::code, Group::count));
    }

    long total() {
      return groups.stream().mapToLong(Group::count).sum();
    }

    Suppression.Shown shown() {
      return Suppression.of(counts(), possible);
    }
  }
}
