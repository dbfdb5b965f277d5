package th.sucharit.registry.localgovernment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.sucharit.starter.text.ThaiText;

/**
 * What somebody looks for, as stored tokens (คำค้น): every three letters in a row of a name, its
 * first one and two, and the beginnings of a code. Equality on an indexed array finds a name by any
 * part of it, in Thai, which has no spaces, as in English.
 *
 * @param type the kind, where the words name one
 * @param tokens all of which must be there
 */
record SearchTerms(Optional<LocalGovernmentType> type, List<String> tokens) {

  private static final int GRAM = 3;
  private static final int SHORTEST_CODE_PART = 2;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");

  /** Says nothing about the kind and is often typed before a name. */
  private static final String ANY_MUNICIPALITY = "เทศบาล";

  static List<String> of(String code, String thai, String english) {
    Set<String> tokens = new LinkedHashSet<>();
    for (String name : List.of(ThaiText.fold(thai), ThaiText.fold(english))) {
      tokens.addAll(grams(name));
      for (int length = 1; length < GRAM && length <= name.length(); length++) {
        tokens.add(beginning(name.substring(0, length)));
      }
    }
    for (int length = SHORTEST_CODE_PART; length <= code.length(); length++) {
      tokens.add(codePart(code.substring(0, length)));
    }
    return List.copyOf(tokens);
  }

  /**
   * Reads what was typed: a code or its beginning, or a part of a name with or without the kind.
   */
  static SearchTerms read(String typed) {
    String digits = ThaiText.asciiDigits(ThaiText.normalise(typed));
    if (DIGITS.matcher(digits).matches()) {
      return new SearchTerms(
          Optional.empty(),
          digits.length() < SHORTEST_CODE_PART ? List.of() : List.of(codePart(digits)));
    }
    String words = ThaiText.fold(typed);
    Optional<Kind> kind =
        Kind.ALL.stream()
            .filter(one -> one.opens ? words.startsWith(one.word) : words.endsWith(one.word))
            .findFirst();
    String name = kind.map(one -> one.strip(words)).orElse(words);
    if (kind.isEmpty() && name.startsWith(ANY_MUNICIPALITY)) {
      name = name.substring(ANY_MUNICIPALITY.length());
    }
    return new SearchTerms(kind.map(Kind::type), tokens(name));
  }

  private static List<String> tokens(String name) {
    if (name.isEmpty()) {
      return List.of();
    }
    return name.length() < GRAM ? List.of(beginning(name)) : List.copyOf(grams(name));
  }

  private static Set<String> grams(String name) {
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + GRAM <= name.length(); i++) {
      grams.add(name.substring(i, i + GRAM));
    }
    return grams;
  }

  private static String beginning(String letters) {
    return "^" + letters;
  }

  private static String codePart(String digits) {
    return "#" + digits;
  }

  /** A word for a kind, before a Thai or after an English name. */
  private record Kind(LocalGovernmentType type, String word, boolean opens) {

    /** The longest first, so that no word hides one that it begins. */
    static final List<Kind> ALL =
        Stream.of(LocalGovernmentType.values())
            .filter(type -> !type.special())
            .flatMap(Kind::words)
            .sorted(Comparator.comparingInt((Kind kind) -> kind.word.length()).reversed())
            .toList();

    private static Stream<Kind> words(LocalGovernmentType type) {
      List<Kind> words = new ArrayList<>();
      words.add(new Kind(type, ThaiText.fold(type.thai()), true));
      words.add(new Kind(type, type.abbreviation(), true));
      words.add(new Kind(type, ThaiText.fold(type.english()), false));
      if (type == LocalGovernmentType.SAO || type == LocalGovernmentType.PAO) {
        words.add(new Kind(type, type.name().toLowerCase(Locale.ROOT), false));
      }
      return words.stream();
    }

    String strip(String words) {
      return opens
          ? words.substring(word.length())
          : words.substring(0, words.length() - word.length());
    }
  }
}
