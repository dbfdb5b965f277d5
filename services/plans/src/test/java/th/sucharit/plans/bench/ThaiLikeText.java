package th.sucharit.plans.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes text that looks like that of real plans and says nothing: each letter follows from the
 * three before it as it does in a plan, so common phrases come up again and again in all texts.
 */
final class ThaiLikeText {

  private static final int ORDER = 3;

  private final Map<String, List<Character>> next = new HashMap<>();
  private final List<String> starts = new ArrayList<>();

  ThaiLikeText(Iterable<String> paragraphs) {
    for (String paragraph : paragraphs) {
      if (paragraph.length() > ORDER) {
        starts.add(paragraph.substring(0, ORDER));
        for (int i = ORDER; i < paragraph.length(); i++) {
          next.computeIfAbsent(paragraph.substring(i - ORDER, i), none -> new ArrayList<>())
              .add(paragraph.charAt(i));
        }
      }
    }
  }

  String write(Random random, int length) {
    StringBuilder text = new StringBuilder(starts.get(random.nextInt(starts.size())));
    while (text.length() < length) {
      List<Character> following = next.get(text.substring(text.length() - ORDER));
      if (following == null) {
        text.append(' ').append(starts.get(random.nextInt(starts.size())));
      } else {
        text.append(following.get(random.nextInt(following.size())).charValue());
      }
    }
    return text.toString();
  }
}
