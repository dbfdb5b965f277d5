package th.sucharit.ita.survey;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Answers that are not counted yet (คำตอบที่รอรวม), in no order: they are counted only many at a
 * time, drawn at random, so that no change of the counts is one person's answer.
 *
 * @param rows one byte for each question: 0 where it was not answered, else the place of the choice
 */
record AnswerPool(List<byte[]> rows) {

  /** Nobody is recognised among so many; results of fewer are not shown. */
  static final int SMALLEST_GROUP = 5;

  /** So many are counted at once while as many stay behind for the next time. */
  private static final int FULL = 2 * SMALLEST_GROUP;

  private static final SecureRandom RANDOM = new SecureRandom();

  AnswerPool {
    rows = List.copyOf(rows);
  }

  static final AnswerPool EMPTY = new AnswerPool(List.of());

  AnswerPool with(byte[] row) {
    List<byte[]> more = new ArrayList<>(rows);
    more.add(row);
    Collections.shuffle(more, RANDOM);
    return new AnswerPool(more);
  }

  boolean isFull() {
    return rows.size() >= FULL;
  }

  /** The ones that are counted now. */
  List<byte[]> drawn() {
    return rows.subList(0, SMALLEST_GROUP);
  }

  AnswerPool withoutDrawn() {
    return new AnswerPool(rows.subList(SMALLEST_GROUP, rows.size()));
  }

  /** Always as long, however many there are and whatever they say. */
  byte[] bytes(int questions) {
    byte[] all = new byte[1 + FULL * questions];
    all[0] = (byte) rows.size();
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, all, 1 + i * questions, questions);
    }
    return all;
  }

  static AnswerPool of(byte[] bytes, int questions) {
    List<byte[]> rows = new ArrayList<>();
    for (int i = 0; i < bytes[0]; i++) {
      byte[] row = new byte[questions];
      System.arraycopy(bytes, 1 + i * questions, row, 0, questions);
      rows.add(row);
    }
    return new AnswerPool(rows);
  }
}
