package th.sucharit.complaints.open311;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.Category;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.complaints.category.CategoryVersion;
import th.sucharit.complaints.category.CategoryVersion.Reference;
import th.sucharit.complaints.category.Question;
import th.sucharit.contracts.LocalGovernmentId;

/** A local government's categories as the standard's services (บัญชีบริการ). */
@Component
class ServiceList {

  private final CategoryCatalogue categories;

  ServiceList(CategoryCatalogue categories) {
    this.categories = categories;
  }

  List<GeoReport.Service> all(LocalGovernmentId of, Language language) {
    CategoryVersion present = categories.present(of);
    return present.categories().stream().map(one -> service(one, present, language)).toList();
  }

  private static GeoReport.Service service(
      Category category, CategoryVersion version, Language language) {
    Category widest = version.root(category);
    return new GeoReport.Service(
        category.code(),
        language.of(category.th(), category.en()),
        language.of(category.th(), category.en()),
        // whether it is to be shown is always asked
        true,
        "realtime",
        String.join(", ", List.of(category.th(), category.en(), widest.th(), widest.en())),
        language.of(widest.th(), widest.en()));
  }

  /**
   * @throws th.sucharit.starter.web.Problem 404 for a code that is none today
   */
  GeoReport.Definition definition(LocalGovernmentId of, String code, Language language) {
    Category category = category(of, code);
    List<GeoReport.Attribute> attributes = new ArrayList<>();
    for (Question question : category.questions()) {
      attributes.add(attribute(question, attributes.size() + 1, language));
    }
    attributes.add(showing(attributes.size() + 1, language));
    return new GeoReport.Definition(category.code(), attributes);
  }

  Category category(LocalGovernmentId of, String code) {
    return categories.present(of).find(code).orElseThrow(Unfit::noSuchService);
  }

  /** What a request was filed under, also when it is no category any more. */
  String name(Reference filedUnder, Language language) {
    return categories
        .find(filedUnder)
        .map(category -> language.of(category.th(), category.en()))
        .orElse(filedUnder.code());
  }

  private static GeoReport.Attribute attribute(Question question, int order, Language language) {
    boolean choice = question.kind() == Question.Kind.CHOICE;
    return new GeoReport.Attribute(
        true,
        question.code(),
        datatype(question.kind()),
        question.required(),
        question.kind() == Question.Kind.DATE
            ? language.of("วันที่ เช่น 2026-11-21", "A day such as 2026-11-21")
            : null,
        order,
        language.of(question.th(), question.en()),
        choice
            ? question.choices().stream()
                .map(one -> new GeoReport.Value(one.code(), language.of(one.th(), one.en())))
                .toList()
            : null);
  }

  private static String datatype(Question.Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case CHOICE -> "singlevaluelist";
      case DATE -> "datetime";
    };
  }

  private static GeoReport.Attribute showing(int order, Language language) {
    return new GeoReport.Attribute(
        true,
        Showing.ATTRIBUTE,
        "singlevaluelist",
        false,
        null,
        order,
        language.of(
            "ให้แสดงคำร้องนี้ต่อสาธารณะหรือไม่ (ถ้าไม่ตอบ จะไม่แสดง) ข้อความและข้อมูลติดต่อไม่ถูกเปิดเผยในทุกกรณี",
            "Show this request to everybody? (Not shown if you say nothing.) Words and contacts are never shown."),
        List.of(Showing.values()).stream()
            .map(one -> new GeoReport.Value(one.code(), one.in(language)))
            .toList());
  }
}
