package th.sucharit.portal.officer.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.category.Term;
import th.sucharit.portal.officer.notice.NoticeRules.Address;
import th.sucharit.portal.officer.notice.NoticeRules.Group;
import th.sucharit.portal.officer.notice.NoticeRules.Name;
import th.sucharit.portal.officer.notice.NoticeRules.Rules;
import th.sucharit.portal.officer.notice.NoticeRules.Sent;
import th.sucharit.portal.officer.notice.NoticeRules.Text;
import th.sucharit.portal.officer.notice.NoticeRules.Wording;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** Addresses and texts as an officer types them (แบบกำหนดการแจ้ง); what is empty is as usual. */
record NoticeForm(Map<String, String> fields) {

  private static final String UNIT = "unit:";

  static NoticeForm of(Rules rules) {
    var fields = new HashMap<String, String>();
    if (rules.name() != null) {
      fields.put("name-th", rules.name().th());
      fields.put("name-en", rules.name().en());
    }
    for (var group : rules.groups()) {
      fields.put(
          field(group.group()),
          group.addresses().stream().map(Address::written).collect(Collectors.joining("\n")));
    }
    for (var text : rules.texts()) {
      write(fields, text.occasion() + "-th-", text.th());
      write(fields, text.occasion() + "-en-", text.en());
    }
    return new NoticeForm(fields);
  }

  private static void write(Map<String, String> fields, String name, Wording wording) {
    fields.put(name + "subject", wording.subject());
    fields.put(name + "body", wording.body());
  }

  /** The name of the field with the addresses of a group. */
  static String field(String group) {
    return "group-" + group.replace(':', '-');
  }

  /** Whom there is to tell: officers, executive, and each unit. */
  static List<String> groups(List<Term> units) {
    return Stream.concat(
            Stream.of("officers", "executive"), units.stream().map(unit -> UNIT + unit.code()))
        .toList();
  }

  public String get(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  Sent sent(List<Term> units, List<Text> defaults) {
    return new Sent(name(), named(units), own(defaults));
  }

  private @Nullable Name name() {
    var thai = get("name-th");
    var english = get("name-en");
    return thai.isEmpty() ? null : new Name(thai, english.isEmpty() ? thai : english);
  }

  private List<Group> named(List<Term> units) {
    return groups(units).stream()
        .map(group ->
            new Group(
                group,
                get(field(group))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> Address.of(Formats.plainDigits(line)))
                    .toList()))
        .filter(group -> !group.addresses().isEmpty())
        .toList();
  }

  private List<Text> own(List<Text> defaults) {
    return defaults.stream()
        .map(usual ->
            new Text(
                usual.occasion(),
                wording(usual.occasion() + "-th-", usual.th()),
                wording(usual.occasion() + "-en-", usual.en())))
        .filter(text -> !defaults.contains(text))
        .toList();
  }

  private Wording wording(String name, Wording usual) {
    var subject = get(name + "subject");
    var body = get(name + "body");
    return new Wording(
        subject.isEmpty() ? usual.subject() : subject, body.isEmpty() ? usual.body() : body);
  }

  /** What the service refused, at the field it is about. */
  List<FieldProblem> in(GatewayRefusal refusal, Sent sent, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(
            error -> new FieldProblem(field(error.pointer(), sent), null, null, error.text(locale)))
        .toList();
  }

  private static String field(String pointer, Sent sent) {
    var parts = pointer.split("/", -1);
    if (parts.length > 2 && parts[2].matches("[0-9]{1,3}")) {
      int at = Integer.parseInt(parts[2]);
      if (parts[1].equals("groups") && at < sent.groups().size()) {
        return field(sent.groups().get(at).group());
      }
      if (parts[1].equals("texts") && at < sent.texts().size()) {
        var language = parts.length > 3 && parts[3].equals("en") ? "-en-" : "-th-";
        return sent.texts().get(at).occasion() + language + "subject";
      }
    }
    return pointer.startsWith("/name/en") ? "name-en" : "name-th";
  }
}
