package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.sucharit.portal.web.FieldProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields under one heading (ส่วนของแบบฟอร์ม). */
sealed interface Section {

  /** Shown together. */
  record Shown(String legend, int number, boolean compact, List<Field> fields, String more) {}

  void read(JsonNode root, Map<String, String> into);

  void write(ObjectNode root, Values typed, Values before, List<FieldProblem> problems);

  /** The headings and fields to show for these values, with one empty row when asked for. */
  List<Shown> shown(Values values, boolean oneMore);

  /** The field that a place of the part belongs to, by its pointer; empty for none. */
  String fieldAt(String pointer);

  /** Fields that are there once. */
  record Fixed(String legend, boolean compact, List<Field> fields) implements Section {

    @Override
    public void read(JsonNode root, Map<String, String> into) {
      fields.forEach(field -> into.put(field.name(), field.read(root)));
    }

    @Override
    public void write(ObjectNode root, Values typed, Values before, List<FieldProblem> problems) {
      fields.forEach(field -> put(field, root, typed, before, problems));
    }

    @Override
    public List<Shown> shown(Values values, boolean oneMore) {
      return List.of(new Shown(legend, 0, compact, fields, ""));
    }

    @Override
    public String fieldAt(String pointer) {
      return fields.stream()
          .filter(field -> (pointer + "/").startsWith(field.pointer() + "/"))
          .map(Field::name)
          .findFirst()
          .orElse("");
    }
  }

  /** Fields that are there as often as the plan's list is long. */
  record Rows(String name, String legend, List<String> path, List<Field> columns)
      implements Section {

    private static final int MOST = 50;

    @Override
    public void read(JsonNode root, Map<String, String> into) {
      var list = list(root);
      for (int i = 0; i < list.size(); i++) {
        for (var column : row(i)) {
          into.put(column.name(), column.read(list.get(i)));
        }
      }
    }

    @Override
    public void write(ObjectNode root, Values typed, Values before, List<FieldProblem> problems) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      var list = list(root);
      for (int i = 0; i < Math.max(list.size(), count(typed)); i++) {
        var fields = row(i);
        var entry = i < list.size() ? (ObjectNode) list.get(i) : kept.objectNode();
        if (i < list.size() && fields.stream().noneMatch(field -> typed.has(field.name()))) {
          kept.add(entry);
        } else if (!isBlank(fields, typed)) {
          fields.forEach(field -> put(field, entry, typed, before, problems));
          kept.add(entry);
        }
      }
      if (kept.size() > 0 || list.size() > 0) {
        holder(root).set(path.getLast(), kept);
      }
    }

    @Override
    public List<Shown> shown(Values values, boolean oneMore) {
      var rows = Math.min(MOST, count(values) + (oneMore ? 1 : 0));
      var shown = new ArrayList<Shown>();
      for (int i = 0; i < rows; i++) {
        shown.add(new Shown(legend, i + 1, true, row(i), ""));
      }
      shown.add(new Shown(legend, 0, true, List.of(), rows < MOST ? name : ""));
      return shown;
    }

    @Override
    public String fieldAt(String pointer) {
      var here = "/" + String.join("/", path) + "/";
      if (!pointer.startsWith(here)) {
        return "";
      }
      var rest = pointer.substring(here.length()).split("/", 2);
      var row = rest[0].matches("[0-9]{1,3}") ? Integer.parseInt(rest[0]) : 0;
      var below = rest.length < 2 ? "" : "/" + rest[1];
      return row(row).stream()
          .filter(field -> (below + "/").startsWith(field.pointer() + "/"))
          .map(Field::name)
          .findFirst()
          .orElse(row(row).getFirst().name());
    }

    private List<Field> row(int index) {
      return columns.stream()
          .map(column -> column.named(name + "-" + index + "-" + column.name()))
          .toList();
    }

    private int count(Values values) {
      return IntStream.range(0, MOST)
          .filter(i -> row(i).stream().anyMatch(field -> values.has(field.name())))
          .map(i -> i + 1)
          .max()
          .orElse(0);
    }

    private static boolean isBlank(List<Field> fields, Values typed) {
      return fields.stream()
          .filter(field -> !field.look().isChoice())
          .allMatch(field -> typed.of(field.name()).isBlank());
    }

    private JsonNode list(JsonNode root) {
      var value = root;
      for (var step : path) {
        value = value.path(step);
      }
      return value;
    }

    private ObjectNode holder(ObjectNode root) {
      var holder = root;
      for (var step : path.subList(0, path.size() - 1)) {
        holder = holder.path(step) instanceof ObjectNode there ? there : holder.putObject(step);
      }
      return holder;
    }
  }

  /** Writes a field that was changed; what was not touched stays as it is, to the letter. */
  private static void put(
      Field field, ObjectNode within, Values typed, Values before, List<FieldProblem> problems) {
    var name = field.name();
    if (!typed.has(name)) {
      return;
    }
    if (field.look().required() && typed.of(name).isBlank()) {
      problems.add(FieldProblem.of(name, "edit.missing"));
    } else if (typed.differs(name, before)) {
      try {
        field.write(within, field.codec() == Steps.STEPS ? typed.of(name) : typed.of(name).strip());
      } catch (Misread wrong) {
        problems.add(FieldProblem.of(name, wrong.key()));
      }
    }
  }

  /** The values of all of some sections. */
  static Values values(List<Section> sections, JsonNode root) {
    var texts = new LinkedHashMap<String, String>();
    sections.forEach(section -> section.read(root, texts));
    return new Values(texts);
  }
}
