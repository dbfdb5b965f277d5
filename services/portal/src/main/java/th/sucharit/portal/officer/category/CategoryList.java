package th.sucharit.portal.officer.category;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The categories of one version, a tree of any depth (บัญชีประเภทเรื่อง). */
public record CategoryList(String tree, int version, List<Category> categories) {

  private static final String NATIONAL = "national";

  /** A category and how deep it lies. */
  public record Branch(Category category, int depth) {

    /** Its name behind a dash for each level above. */
    public String indented(Locale locale) {
      return "– ".repeat(depth) + category.name(locale);
    }
  }

  /** Whether it is the country's, because the local government has none of its own. */
  public boolean isNational() {
    return NATIONAL.equals(tree);
  }

  public Optional<Category> find(@Nullable String code) {
    return categories.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Each category below the one it belongs to. */
  public List<Branch> branches() {
    var found = new ArrayList<Branch>();
    collect(null, 0, found);
    return found;
  }

  private void collect(@Nullable String parent, int depth, List<Branch> into) {
    for (var one : categories) {
      if (Objects.equals(one.parent(), parent)) {
        into.add(new Branch(one, depth));
        collect(one.code(), depth + 1, into);
      }
    }
  }

  /** The name with those above it, the widest first. */
  public String path(@Nullable String code, Locale locale) {
    var names = new ArrayDeque<String>();
    var seen = new HashSet<String>();
    var at = find(code);
    while (at.isPresent() && seen.add(at.get().code())) {
      names.addFirst(at.get().name(locale));
      at = find(at.get().parent());
    }
    return names.isEmpty() && code != null ? code : String.join(" › ", names);
  }

  /** Codes of everything below it and its own. */
  Set<String> within(String code) {
    var inside = new HashSet<>(Set.of(code));
    boolean grew = true;
    while (grew) {
      grew =
          inside.addAll(
              categories.stream()
                  .filter(one -> one.parent() != null && inside.contains(one.parent()))
                  .map(Category::code)
                  .collect(Collectors.toSet()));
    }
    return inside;
  }
}
