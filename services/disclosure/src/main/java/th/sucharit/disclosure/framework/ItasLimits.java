package th.sucharit.disclosure.framework;

import java.util.Map;

/**
 * How much the assessor's system takes for an item (ความยาวสูงสุดที่ระบบ ITAS รับ), in characters.
 *
 * @param sources what the ids of sources stand for
 */
public record ItasLimits(Limit explanation, Limit address, Map<String, String> sources) {

  /** The longest that is taken. */
  public record Limit(int most, Basis basis) {

    public boolean holds(String text) {
      return length(text) <= most;
    }
  }

  /**
   * Unicode code points, not units of storage: a face is one, unless it is put together from
   * several, and each Thai vowel or tone mark above or below a letter counts by itself.
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
