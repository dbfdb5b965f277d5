package th.sucharit.complaints.attachment;

import java.util.BitSet;

/**
 * Finds the notes of cameras in photographs that stand somewhere in a file (ข้อมูลกล้องในภาพถ่าย).
 * Where a walk went before no other goes again, so that the whole takes no longer than the file.
 */
final class PhotographNotes {

  private static final String JPEG = "\u00ff\u00d8\u00ff";

  /** A preview in the notes has notes of its own, and hardly anything in turn. */
  private static final int MOST_TIMES = 4;

  private final String text;
  private final Patience patience;

  /** Where a segment was thought to begin, and from where a picture was reached. */
  private final BitSet walked = new BitSet();

  private final BitSet reached = new BitSet();
  private long noted;

  PhotographNotes(String text, Patience patience) {
    this.text = text;
    this.patience = patience;
  }

  /** A part of the file. */
  interface Part {
    void found(int from, int to);
  }

  void each(Part note) {
    for (int at = text.indexOf(JPEG); at >= 0; at = text.indexOf(JPEG, at + 1)) {
      patience.check();
      if (isPhotograph(at + 2)) {
        notes(at + 2, note);
      }
    }
  }

  /** Whether segments follow each other up to a picture. */
  private boolean isPhotograph(int start) {
    int at = start;
    while (isSegment(at) && !isPicture(at) && !walked.get(at)) {
      walked.set(at);
      at = next(at);
    }
    return isSegment(at) && (isPicture(at) || reached.get(at));
  }

  private void notes(int start, Part note) {
    int at = start;
    while (!isPicture(at) && !reached.get(at)) {
      reached.set(at);
      int next = next(at);
      if (isNote(at)) {
        noted += next - at;
        if (noted > (long) MOST_TIMES * text.length()) {
          throw Refused.cannotBeCleaned();
        }
        note.found(at + 4, Math.min(next, text.length()));
      }
      at = next;
    }
  }

  private boolean isSegment(int at) {
    return at + 4 <= text.length() && text.charAt(at) == 0xff;
  }

  /** Start of frame. */
  private boolean isPicture(int at) {
    return text.charAt(at + 1) >= 0xc0 && text.charAt(at + 1) <= 0xc2;
  }

  private boolean isNote(int at) {
    int marker = text.charAt(at + 1);
    boolean needed =
        marker == 0xe0 || marker == 0xee || (marker == 0xe2 && text.startsWith("ICC_", at + 4));
    return !needed && ((marker >= 0xe0 && marker <= 0xef) || marker == 0xfe);
  }

  private int next(int at) {
    return at + 2 + (text.charAt(at + 2) << 8 | text.charAt(at + 3));
  }
}
