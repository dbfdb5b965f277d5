package th.sucharit.complaints.category;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.complaints.CategoriesPublished;
import th.sucharit.starter.events.Aggregate;

/** The categories of one local government as they are now (ประเภทเรื่องของหน่วยงาน). */
@Document("categoryTrees")
class CategoryTree extends Aggregate {

  private int version;
  private List<Category> categories = new ArrayList<>();

  @SuppressWarnings("unused") // Spring Data
  private CategoryTree() {}

  CategoryTree(Jurisdiction under) {
    super("categories-" + under.localGovernment().code(), under);
  }

  List<DomainEvent> publish(List<Category> next, Instant at) {
    version++;
    categories = List.copyOf(next);
    return List.of(new CategoriesPublished(version, next.size(), at));
  }

  CategoryVersion present() {
    return CategoryVersion.of(jurisdiction().localGovernment().code(), version, categories);
  }
}
