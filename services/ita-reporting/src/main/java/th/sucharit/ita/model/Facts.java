package th.sucharit.ita.model;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that a framework asserts, one by one, with how we know it. */
final class Facts {

  private static final DateTimeFormatter THAI =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);

  private final List<Fact> facts = new ArrayList<>();

  private Facts() {}

  /** One of them. */
  record Fact(Names what, Names value, Basis basis) {}

  static List<Fact> of(Framework framework) {
    Facts all = new Facts();
    all.structure(framework.structure());
    all.add(
        new Names("วิธีคำนวณคะแนน", "How scores are put together"),
        joined(framework.scoring().steps(), "; ", step -> step),
        framework.scoring().basis());
    all.levels(framework.levels());
    framework.calendar().forEach(phase -> all.add(phase.what(), days(phase), phase.basis()));
    return List.copyOf(all.facts);
  }

  private void add(Names what, Names value, Basis basis) {
    facts.add(new Fact(what, value, basis));
  }

  private void structure(Structure structure) {
    int indicators = structure.indicators().size();
    int instruments = structure.instruments().size();
    add(
        new Names("ตัวชี้วัดและแบบวัด", "Indicators and instruments"),
        new Names(
            indicators + " ตัวชี้วัด " + instruments + " แบบวัด",
            indicators + " indicators, " + instruments + " instruments"),
        structure.basis());
    structure.instruments().forEach(this::instrument);
    structure
        .subIndicators()
        .forEach(one ->
            add(
                new Names(
                    "ตัวชี้วัดย่อย " + one.code() + " " + one.name().th(),
                    "Sub-indicator " + one.code() + " " + one.name().en()),
                Names.alike(String.join(", ", one.items())),
                one.basis()));
  }

  private void instrument(Structure.Instrument one) {
    add(
        new Names("น้ำหนักของ " + one.code(), "Weight of " + one.code()),
        Names.alike(one.weight().value().toString()),
        one.weight().basis());
    add(
        new Names("ผู้ตอบ " + one.code(), "Who answers " + one.code()),
        one.respondents().who(),
        one.respondents().basis());
    Structure.Parts parts = one.parts();
    if (parts != null) {
      add(
          new Names("ส่วนของ " + one.code(), "Parts of " + one.code()),
          joined(
              parts.rows(),
              ", ",
              part ->
                  new Names(
                      "ส่วนที่ " + part.number() + " น้ำหนัก " + part.weight(),
                      "part " + part.number() + " weight " + part.weight())),
          parts.basis());
    }
  }

  private void levels(LevelTable levels) {
    add(
        new Names("เกณฑ์ผ่าน", "Pass mark"),
        Names.alike(levels.passMark().score().toString()),
        levels.passMark().basis());
    add(
        new Names("ระดับผล", "Levels"),
        joined(levels.rows(), "; ", Facts::condition),
        levels.basis());
  }

  private static Names condition(Level level) {
    String overall = level.overallMinimum().toString();
    String each = level.eachInstrument().map(Score::toString).orElse("");
    return new Names(
        level.name().th()
            + " ตั้งแต่ "
            + overall
            + (each.isEmpty() ? "" : " และทุกแบบวัดตั้งแต่ " + each),
        level.name().en()
            + " from "
            + overall
            + (each.isEmpty() ? "" : ", each instrument from " + each));
  }

  private static Names days(Framework.Phase phase) {
    return new Names(days(phase, THAI), days(phase, ENGLISH));
  }

  private static String days(Framework.Phase phase, DateTimeFormatter format) {
    LocalDate from = phase.from();
    return from.equals(phase.to())
        ? format.format(from)
        : format.format(from) + " - " + format.format(phase.to());
  }

  private static <T> Names joined(List<T> parts, String between, Function<T, Names> name) {
    return new Names(
        parts.stream().map(name).map(Names::th).collect(Collectors.joining(between)),
        parts.stream().map(name).map(Names::en).collect(Collectors.joining(between)));
  }
}
