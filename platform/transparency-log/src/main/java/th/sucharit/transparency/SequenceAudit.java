package th.sucharit.transparency;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Watches that each aggregate's events are there from 1 on without a gap (ลำดับไม่ขาดตอน), in
 * whatever order they come.
 */
public final class SequenceAudit {

  /** The story of one aggregate that is known in pieces only. */
  public record OpenStory(String aggregate, NavigableMap<Long, Long> pieces) {}

  /** What a sequence number says about the story it belongs to. */
  public enum Verdict {
    NEXT,
    EARLY,
    REPEATED
  }

  private final SequenceBook complete;
  private final Map<Fingerprint, OpenStory> open = new HashMap<>();

  /**
   * Starts with what is known.
   *
   * @param complete up to which number each aggregate's story is known without a gap
   */
  public SequenceAudit(SequenceBook complete) {
    this.complete = complete;
  }

  /** Notes the next number seen of an aggregate. */
  public Verdict note(String aggregate, long sequence) {
    Fingerprint key = Fingerprint.of(aggregate);
    long known = complete.get(key).orElse(0);
    OpenStory story = open.get(key);
    if (sequence <= known || (story != null && contains(story.pieces(), sequence))) {
      return Verdict.REPEATED;
    }
    if (sequence > known + 1) {
      OpenStory pieces =
          story == null ? open(key, new OpenStory(aggregate, new TreeMap<>())) : story;
      insert(pieces.pieces(), sequence);
      return Verdict.EARLY;
    }
    complete.put(key, story == null ? sequence : close(key, story, sequence));
    return Verdict.NEXT;
  }

  private OpenStory open(Fingerprint key, OpenStory story) {
    open.put(key, story);
    return story;
  }

  /** How far the story reaches now that {@code sequence} is there. */
  private long close(Fingerprint key, OpenStory story, long sequence) {
    Long end = story.pieces().remove(sequence + 1);
    if (story.pieces().isEmpty()) {
      open.remove(key);
    }
    return end == null ? sequence : end;
  }

  /** Stories with a gap, with the pieces that are there after the gap. */
  public List<OpenStory> gaps() {
    return List.copyOf(open.values());
  }

  /** Takes up a story with a gap that was known before. */
  public void restore(OpenStory story) {
    open.put(
        Fingerprint.of(story.aggregate()),
        new OpenStory(story.aggregate(), new TreeMap<>(story.pieces())));
  }

  /** The missing numbers of a story as ranges, first to last. */
  public NavigableMap<Long, Long> missing(OpenStory story) {
    NavigableMap<Long, Long> missing = new TreeMap<>();
    long known = complete.get(Fingerprint.of(story.aggregate())).orElse(0);
    for (Map.Entry<Long, Long> piece : story.pieces().entrySet()) {
      missing.put(known + 1, piece.getKey() - 1);
      known = piece.getValue();
    }
    return Collections.unmodifiableNavigableMap(missing);
  }

  private static boolean contains(NavigableMap<Long, Long> pieces, long sequence) {
    Map.Entry<Long, Long> piece = pieces.floorEntry(sequence);
    return piece != null && sequence <= piece.getValue();
  }

  private static void insert(NavigableMap<Long, Long> pieces, long sequence) {
    long start = sequence;
    Map.Entry<Long, Long> before = pieces.floorEntry(sequence);
    if (before != null && before.getValue() == sequence - 1) {
      start = before.getKey();
    }
    Long end = pieces.remove(sequence + 1);
    pieces.put(start, end == null ? sequence : end);
  }
}
