package th.sucharit.portal.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A five-year anti-corruption plan (แผนปฏิบัติการป้องกันการทุจริต) to be read. */
public record Plan(
    String id,
    @Nullable String localGovernment,
    String title,
    @Nullable String titleEn,
    int firstFiscalYear,
    int lastFiscalYear,
    String state,
    @Nullable Integer announcedRevision,
    @Nullable Integer revision,
    @Nullable String contentHash,
    @Nullable List<Step> steps,
    @Nullable Aims aims,
    @Nullable List<Dimension> dimensions) {

  private static final int SHORT = 12;

  /**
   * A step on the way to announcement (ขั้นตอนการเสนอและอนุมัติ).
   *
   * @param reason why the plan was given back
   */
  public record Step(String state, int revision, Instant at, @Nullable String reason) {}

  /** Dimension (มิติ). */
  public record Dimension(
      String number, String title, @Nullable String titleEn, @Nullable List<Group> groups) {

    public List<Group> allGroups() {
      return Lists.of(groups);
    }

    Stream<Item> items() {
      return allGroups().stream().flatMap(Group::allItems);
    }
  }

  /** Group of items inside a dimension (กลุ่มงาน). */
  public record Group(
      @Nullable String number,
      String title,
      @Nullable List<Group> subGroups,
      @Nullable List<Item> items) {

    public List<Group> allSubGroups() {
      return Lists.of(subGroups);
    }

    public List<Item> ownItems() {
      return Lists.of(items);
    }

    Stream<Item> allItems() {
      return Stream.concat(ownItems().stream(), allSubGroups().stream().flatMap(Group::allItems));
    }
  }

  /** Enough of the content's hash to tell two contents apart by eye. */
  public String shortHash() {
    return contentHash == null || contentHash.length() < SHORT
        ? ""
        : contentHash.substring(0, SHORT / 2) + " " + contentHash.substring(SHORT / 2, SHORT);
  }

  /** What became of a revision on the way to announcement. */
  public List<Step> stepsOf(int number) {
    return Lists.of(steps).stream().filter(step -> step.revision() == number).toList();
  }

  /** The step that gave the draft back to be mended, when that was the last. */
  public @Nullable Step givenBack() {
    return Lists.of(steps).stream()
        .reduce((earlier, later) -> later)
        .filter(step -> step.reason() != null)
        .orElse(null);
  }

  /** Whether an earlier revision is in force while this one is prepared. */
  public boolean earlierInForce() {
    return announcedRevision != null && !state.equals("announced");
  }

  /** The code of the local government whose plan it is. */
  public Optional<String> whose() {
    return Optional.ofNullable(localGovernment);
  }

  /** Where an item stands, by its number. */
  public Optional<Located> find(String number) {
    return Located.in(this, number);
  }

  public BudgetChart chart() {
    return BudgetChart.of(this);
  }

  public List<Dimension> allDimensions() {
    return Lists.of(dimensions);
  }

  public List<Integer> years() {
    return IntStream.rangeClosed(firstFiscalYear, lastFiscalYear).boxed().toList();
  }

  public long itemCount() {
    return items().count();
  }

  /** Nothing when no item of the dimension needs money in that year, which is not the same as 0. */
  public @Nullable String total(Dimension dimension, int year) {
    return sum(dimension.items(), List.of(year));
  }

  public @Nullable String total(int year) {
    return sum(items(), List.of(year));
  }

  public @Nullable String total(Dimension dimension) {
    return sum(dimension.items(), years());
  }

  public @Nullable String total() {
    return sum(items(), years());
  }

  private Stream<Item> items() {
    return allDimensions().stream().flatMap(Dimension::items);
  }

  private static @Nullable String sum(Stream<Item> items, List<Integer> years) {
    return items
        .flatMap(item -> years.stream().flatMap(year -> Stream.ofNullable(item.budget(year))))
        .map(BigDecimal::new)
        .reduce(BigDecimal::add)
        .map(BigDecimal::toPlainString)
        .orElse(null);
  }
}
