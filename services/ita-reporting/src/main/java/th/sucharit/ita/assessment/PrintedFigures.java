package th.sucharit.ita.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;

/**
 * Reads what the assessor or a report prints beside the indicators (คะแนนที่พิมพ์ไว้): instruments,
 * their parts, changes. Nothing where the form leaves a list out.
 */
final class PrintedFigures {

  private final Structure structure;
  private final Flaws flaws;

  PrintedFigures(Structure structure, Flaws flaws) {
    this.structure = structure;
    this.flaws = flaws;
  }

  Optional<List<ScoreSheet.OfInstrument>> instruments(ScoreForm form) {
    return Optional.ofNullable(form.officialInstruments())
        .map(lines -> {
          List<ScoreSheet.OfInstrument> read = new ArrayList<>();
          Set<String> named = new HashSet<>();
          for (int i = 0; i < lines.size(); i++) {
            instrument("/officialInstruments/" + i, lines.get(i), named).ifPresent(read::add);
          }
          read.sort(Comparator.comparingInt(one -> place(one.instrument())));
          return read;
        });
  }

  private Optional<ScoreSheet.OfInstrument> instrument(
      String at, ScoreForm.@Nullable OfInstrument given, Set<String> named) {
    ScoreForm.OfInstrument line =
        Optional.ofNullable(given).orElse(new ScoreForm.OfInstrument(null, null));
    String code = Optional.ofNullable(line.instrument()).orElse("");
    return known(at, code)
        .filter(known -> once(at + "/instrument", code, named))
        .flatMap(known -> flaws.neededScore(at + "/score", line.score()))
        .map(score -> new ScoreSheet.OfInstrument(code, score));
  }

  Optional<List<ScoreSheet.OfPart>> parts(ScoreForm form) {
    return Optional.ofNullable(form.parts())
        .map(lines -> {
          List<ScoreSheet.OfPart> read = new ArrayList<>();
          Set<String> named = new HashSet<>();
          for (int i = 0; i < lines.size(); i++) {
            part("/parts/" + i, lines.get(i), named).ifPresent(read::add);
          }
          read.sort(
              Comparator.<ScoreSheet.OfPart>comparingInt(one -> place(one.instrument()))
                  .thenComparingInt(ScoreSheet.OfPart::part));
          return read;
        });
  }

  private Optional<ScoreSheet.OfPart> part(
      String at, ScoreForm.@Nullable OfPart given, Set<String> named) {
    ScoreForm.OfPart line =
        Optional.ofNullable(given).orElse(new ScoreForm.OfPart(null, null, null));
    String code = Optional.ofNullable(line.instrument()).orElse("");
    int number = Optional.ofNullable(line.part()).orElse(0);
    Optional<Structure.Instrument> instrument = known(at, code);
    if (instrument.filter(one -> !one.partNumbers().contains(number)).isPresent()) {
      flaws.add(
          at + "/part",
          "is no part of " + code + " in this year's framework",
          "ไม่ใช่ส่วนของ " + code + " ในกรอบการประเมินของปีนี้");
      return Optional.empty();
    }
    return instrument
        .filter(known -> once(at + "/part", code + " " + number, named))
        .flatMap(known -> flaws.neededScore(at + "/score", line.score()))
        .map(score -> new ScoreSheet.OfPart(code, number, score));
  }

  Optional<List<ScoreSheet.PrintedChange>> changes(ScoreForm form) {
    return Optional.ofNullable(form.printedChanges())
        .map(lines -> {
          List<ScoreSheet.PrintedChange> read = new ArrayList<>();
          Set<String> named = new HashSet<>();
          for (int i = 0; i < lines.size(); i++) {
            change("/printedChanges/" + i, lines.get(i), named).ifPresent(read::add);
          }
          read.sort(Comparator.comparingInt(ScoreSheet.PrintedChange::indicator));
          return read;
        });
  }

  private Optional<ScoreSheet.PrintedChange> change(
      String at, ScoreForm.@Nullable PrintedChange given, Set<String> named) {
    ScoreForm.PrintedChange line =
        Optional.ofNullable(given).orElse(new ScoreForm.PrintedChange(null, null));
    int number = Optional.ofNullable(line.indicator()).orElse(0);
    if (structure.indicator(number).isEmpty()) {
      flaws.add(
          at + "/indicator",
          "is no indicator of this year's framework",
          "ไม่ใช่ตัวชี้วัดในกรอบการประเมินของปีนี้");
      return Optional.empty();
    }
    Optional<Points> change = Points.parse(Optional.ofNullable(line.change()).orElse(""));
    if (change.isEmpty()) {
      flaws.add(
          at + "/change",
          "must be a difference such as \"-3.70\", with at most two decimals",
          "ต้องเป็นผลต่างคะแนน เช่น \"-3.70\" ทศนิยมไม่เกินสองตำแหน่ง");
    }
    return change
        .filter(any -> once(at + "/indicator", String.valueOf(number), named))
        .map(points -> new ScoreSheet.PrintedChange(number, points));
  }

  private Optional<Structure.Instrument> known(String at, String code) {
    Optional<Structure.Instrument> known = structure.instrument(code);
    if (known.isEmpty()) {
      flaws.add(
          at + "/instrument",
          "is no instrument of this year's framework",
          "ไม่ใช่แบบวัดในกรอบการประเมินของปีนี้");
    }
    return known;
  }

  private boolean once(String pointer, String name, Set<String> named) {
    boolean first = named.add(name);
    if (!first) {
      flaws.add(pointer, "names " + name + " a second time", "ระบุ " + name + " ซ้ำ");
    }
    return first;
  }

  private int place(String instrument) {
    return structure.instruments().stream()
        .map(Structure.Instrument::code)
        .toList()
        .indexOf(instrument);
  }
}
