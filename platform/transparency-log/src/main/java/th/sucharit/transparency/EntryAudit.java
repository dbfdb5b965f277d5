package th.sucharit.transparency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads entry after entry as an auditor would and collects what is wrong with them. */
final class EntryAudit {

  private final CompactBook eventIds = new CompactBook();
  private final CompactBook stories = new CompactBook();
  private final SequenceAudit sequences = new SequenceAudit(stories);
  private final Map<Finding.Kind, Long> counts = new EnumMap<>(Finding.Kind.class);
  private final List<Finding> findings = new ArrayList<>();
  private long entries;
  private long events;

  void add(Finding finding) {
    counts.merge(finding.kind(), 1L, Long::sum);
    if (findings.size() < VerificationReport.MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  void read(long index, byte[] leaf) {
    entries++;
    try {
      LedgerEntry entry = LedgerEntry.decode(leaf);
      if (entry.kind() == LedgerEntry.Kind.EVENT) {
        events++;
        event(index, entry);
      } else {
        add(
            Finding.at(
                index, Finding.Kind.UNREADABLE_RECORD, "on " + entry.field(LedgerEntry.TOPIC)));
      }
    } catch (IllegalArgumentException e) {
      add(Finding.at(index, Finding.Kind.MALFORMED_ENTRY, String.valueOf(e.getMessage())));
    }
  }

  private void event(long index, LedgerEntry entry) {
    String id = entry.field("id");
    Fingerprint key = Fingerprint.of(id);
    OptionalLong first = eventIds.get(key);
    if (first.isPresent()) {
      add(
          Finding.at(
              index,
              Finding.Kind.EVENT_ID_REPEATED,
              id + " is already entry " + first.getAsLong()));
      return;
    }
    eventIds.put(key, index);
    long sequence = entry.sequence().orElseThrow();
    if (sequences.note(entry.aggregate(), sequence) == SequenceAudit.Verdict.REPEATED) {
      add(
          Finding.at(
              index, Finding.Kind.SEQUENCE_REPEATED, entry.aggregate() + " number " + sequence));
    }
  }

  VerificationReport report(Optional<Checkpoint> checkpoint) {
    for (SequenceAudit.OpenStory story : sequences.gaps()) {
      sequences
          .missing(story)
          .forEach((first, last) ->
              add(
                  Finding.of(
                      Finding.Kind.SEQUENCE_GAP,
                      story.aggregate() + " lacks " + first + " to " + last)));
    }
    return new VerificationReport(checkpoint, entries, events, stories.size(), counts, findings);
  }
}
