package th.sucharit.complaints.category;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.category.CategoryVersion.Classified;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the categories of a local government, which are the national ones until it publishes its
 * own (บัญชีประเภทเรื่อง).
 */
@Service
public class CategoryCatalogue {

  static final String NATIONAL = "national";

  private final MongoOperations mongo;
  private final Aggregates aggregates;
  private final Units units;
  private final Clock clock;
  private final CategoryVersion national;
  private final Map<Integer, CategoryVersion> nationals;

  CategoryCatalogue(
      MongoOperations mongo, Aggregates aggregates, Units units, Clock clock, JsonMapper json) {
    this.mongo = mongo;
    this.aggregates = aggregates;
    this.units = units;
    this.clock = clock;
    this.nationals = nationalOnes(json);
    this.national =
        Optional.ofNullable(nationals.get(nationals.size()))
            .orElseThrow(() -> new IllegalStateException("there are no national categories"));
  }

  /** Every version there ever was, each in a file of its own: old complaints keep theirs. */
  private static Map<Integer, CategoryVersion> nationalOnes(JsonMapper json) {
    Map<Integer, CategoryVersion> versions = new HashMap<>();
    for (int number = 1; ; number++) {
      ClassPathResource file = new ClassPathResource("category/national-" + number + ".json");
      if (!file.exists()) {
        return Map.copyOf(versions);
      }
      try (InputStream in = file.getInputStream()) {
        versions.put(
            number,
            CategoryVersion.of(NATIONAL, number, List.of(json.readValue(in, Category[].class))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What complaints to this local government are filed under today. */
  public CategoryVersion present(LocalGovernmentId of) {
    return tree(of).map(CategoryTree::present).orElse(national);
  }

  /** Holds a new complaint's category and answers against the present version. */
  public Classified classify(LocalGovernmentId to, String category, Map<String, String> answers) {
    return present(to).classify(category, answers);
  }

  /**
   * How many groups there can be in statistics by the widest category, with that of no category.
   */
  public int roots(LocalGovernmentId of) {
    return 1 + (int) present(of).categories().stream().filter(one -> one.parent() == null).count();
  }

  /** What a complaint was filed under, as it was then. */
  public Optional<Category> find(CategoryVersion.Reference under) {
    return version(under.tree(), under.version()).flatMap(version -> version.find(under.code()));
  }

  /** The Thai name under which a complaint was filed. */
  public Optional<String> title(CategoryVersion.Reference under) {
    return find(under).map(Category::th);
  }

  Optional<CategoryVersion> version(String tree, int version) {
    if (tree.equals(NATIONAL)) {
      return Optional.ofNullable(nationals.get(version));
    }
    return tree(new LocalGovernmentId(tree))
        .map(CategoryTree::present)
        .filter(present -> present.version() == version)
        .or(() -> Optional.ofNullable(mongo.findById(tree + ":" + version, CategoryVersion.class)));
  }

  Optional<CategoryTree> tree(LocalGovernmentId of) {
    return Optional.ofNullable(mongo.findById("categories-" + of.code(), CategoryTree.class));
  }

  CategoryTree publish(Jurisdiction under, List<Category> categories) {
    CategoryRules.check(categories, units);
    Optional<CategoryTree> stored = tree(under.localGovernment());
    if (stored.isPresent()) {
      keep(stored.get().present());
      return aggregates.change(stored.get(), tree -> tree.publish(categories, clock.instant()));
    }
    CategoryTree first = new CategoryTree(under);
    return aggregates.create(
        first, first.publish(categories, clock.instant()).toArray(DomainEvent[]::new));
  }

  /** What was published is laid by before it is replaced; it can only be the same again. */
  private void keep(CategoryVersion published) {
    try {
      mongo.insert(published);
    } catch (DuplicateKeyException already) {
      // laid by before
    }
  }
}
