package th.sucharit.complaints.complaint;

import java.nio.ByteBuffer;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Finds complaints by the words of their subject without storing the words (คำค้นที่เข้ารหัส): each
 * becomes a number that only who has the installation's secret can make again, another one for each
 * local government.
 */
@Component
class SubjectWords {

  private static final int MOST = 40;
  private static final Locale THAI = Locale.forLanguageTag("th");

  private final CaseKeys keys;

  SubjectWords(CaseKeys keys) {
    this.keys = keys;
  }

  List<Long> of(LocalGovernmentId localGovernment, String text) {
    String purpose = "search " + localGovernment.code();
    return words(text, MOST).stream()
        .map(word -> ByteBuffer.wrap(keys.mac(purpose, word)).getLong())
        .toList();
  }

  /** The first different words of a text. */
  static Set<String> words(String text, int most) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    BreakIterator breaks = BreakIterator.getWordInstance(THAI);
    breaks.setText(plain);
    Set<String> words = new LinkedHashSet<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = plain.substring(start, end).strip();
      if (word.codePoints().anyMatch(Character::isLetterOrDigit) && words.size() < most) {
        words.add(word);
      }
    }
    return words;
  }
}
