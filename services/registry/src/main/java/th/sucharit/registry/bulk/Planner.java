package th.sucharit.registry.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import th.sucharit.registry.localgovernment.Field;
import th.sucharit.registry.localgovernment.FieldFlaw;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.registry.localgovernment.SubmissionReader;
import th.sucharit.registry.localgovernment.SubmissionReader.Reading;
import th.sucharit.starter.tables.Row;
import th.sucharit.starter.tables.Table;
import th.sucharit.starter.web.Problem;

/** Compares a table with the registry, row by row, and stores nothing (ตรวจข้อมูลก่อนนำเข้า). */
@Component
class Planner {

  private static final int AT_ONCE = 500;

  private final SubmissionReader reader;
  private final Registration registration;
  private final Register register;

  Planner(SubmissionReader reader, Registration registration, Register register) {
    this.reader = reader;
    this.registration = registration;
    this.register = register;
  }

  Plan plan(Table<Field> table) {
    Draft draft = new Draft();
    List<Plan.Step> sound = new ArrayList<>();
    for (Row row : table.rows()) {
      read(table, row, draft).forEach(sound::add);
    }
    for (int from = 0; from < sound.size(); from += AT_ONCE) {
      List<Plan.Step> part = sound.subList(from, Math.min(from + AT_ONCE, sound.size()));
      Map<String, LocalGovernment> present = present(part);
      part.forEach(step -> compare(step, present.get(step.submission().code().code()), draft));
    }
    return draft.plan();
  }

  private List<Plan.Step> read(Table<Field> table, Row row, Draft draft) {
    List<Field> formulas = table.formulas(row);
    if (!formulas.isEmpty()) {
      return draft.flawed(
          formulas.stream()
              .map(field ->
                  new FieldFlaw(field, "must be a value, not a formula", "ต้องเป็นค่า ไม่ใช่สูตร"))
              .map(flaw -> RowFlaw.of(row, flaw))
              .toList());
    }
    return switch (reader.read(table.values(row))) {
      case Reading.Flawed(List<FieldFlaw> flaws) ->
          draft.flawed(flaws.stream().map(flaw -> RowFlaw.of(row, flaw)).toList());
      case Reading.Sound(Submission told) when !draft.codes.add(told.code().code()) ->
          draft.flawed(
              List.of(
                  RowFlaw.of(
                      row,
                      new FieldFlaw(
                          Field.CODE, "stands in an earlier row too", "รหัสซ้ำกับแถวก่อนหน้า"))));
      case Reading.Sound(Submission told) -> List.of(new Plan.Step(row.number(), told));
    };
  }

  private Map<String, LocalGovernment> present(List<Plan.Step> part) {
    List<String> codes = part.stream().map(step -> step.submission().code().code()).toList();
    return register.these(codes).stream()
        .collect(
            Collectors.toMap(LocalGovernment::id, Function.identity(), (a, b) -> a, HashMap::new));
  }

  private void compare(
      Plan.Step step, @org.jspecify.annotations.Nullable LocalGovernment present, Draft draft) {
    try {
      if (present == null) {
        registration.check(step.submission());
        draft.additions.add(step);
      } else if (registration.decide(present, step.submission()).isEmpty()) {
        draft.unchanged++;
      } else {
        draft.changes.add(step);
      }
    } catch (Problem refused) {
      draft.flawed(List.of(RowFlaw.of(step.row(), refused)));
    }
  }

  /** A plan in the making. */
  private static final class Draft {
    private final Set<String> codes = new HashSet<>();
    private final List<Plan.Step> additions = new ArrayList<>();
    private final List<Plan.Step> changes = new ArrayList<>();
    private final List<RowFlaw> flaws = new ArrayList<>();
    private int unchanged;
    private int flawedRows;

    List<Plan.Step> flawed(List<RowFlaw> found) {
      flaws.addAll(found);
      flawedRows++;
      return List.of();
    }

    Plan plan() {
      return new Plan(additions, changes, unchanged, flaws, flawedRows);
    }
  }
}
