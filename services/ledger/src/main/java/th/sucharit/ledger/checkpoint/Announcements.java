package th.sucharit.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.ledger.CheckpointSigned;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Disk;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.LedgerEntry;

/**
 * Announces checkpoints as events, at least once and in order: an announcement is written down
 * before it is sent and again when the broker has it. Announcements are entries of the ledger too;
 * growth by nothing but announcements is not announced, or the ledger would never rest.
 */
class Announcements {

  private static final String OWN_TYPE = EventTypes.nameOf(CheckpointSigned.class);

  private final AppendLog log;
  private final Path file;
  private final Duration every;
  private final AnnouncementSender sender;
  private final Clock clock;
  private Announcement last;

  Announcements(AppendLog log, Path file, Duration every, AnnouncementSender sender, Clock clock) {
    this.log = log;
    this.file = file;
    this.every = every;
    this.sender = sender;
    this.clock = clock;
    this.last = read(file);
  }

  private static Announcement read(Path file) {
    try {
      return Files.exists(file) ? Announcement.parse(Files.readString(file)) : Announcement.none();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends what still waits, or announces the newest checkpoint when it is worth it and due. */
  void consider(Checkpoint newest) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (last.sent() && !now.isBefore(last.at().plus(every)) && hasNews(newest.size())) {
      keep(
          new Announcement(
              last.sequence() + 1, newest.size(), newest.root().toString(), now, false));
    }
    if (!last.sent() && sender.send(last)) {
      keep(last.acknowledged());
    }
  }

  /** Whether anything but announcements came after the last one; also those of other ledgers. */
  private boolean hasNews(long size) {
    return LongStream.range(last.size(), size).anyMatch(index -> !isAnnouncement(log.leaf(index)));
  }

  private static boolean isAnnouncement(byte[] leaf) {
    return LedgerEntry.decode(leaf).field("type").equals(OWN_TYPE);
  }

  private void keep(Announcement announcement) {
    try {
      Disk.replace(file, announcement.format().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the announcement cannot be written down", e);
    }
    last = announcement;
  }
}
