package th.sucharit.complaints.attachment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

/** One file that cannot be removed leaves no other behind. */
class AttachmentSweepTests {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final MongoTemplate mongo = mock(MongoTemplate.class);
  private final GridFsTemplate contents = mock(GridFsTemplate.class);
  private final NamedContents named = mock(NamedContents.class);

  @Test
  void goesOnBehindWhatCannotBeRemoved() {
    AttachmentNote stuck = new AttachmentNote(new ObjectId(), "stuck", NOW.minusSeconds(9_000));
    AttachmentNote left = new AttachmentNote(new ObjectId(), "left", NOW.minusSeconds(8_000));
    when(mongo.find(any(Query.class), eq(AttachmentNote.class))).thenReturn(List.of(stuck, left));
    when(named.of("stuck")).thenThrow(new IllegalStateException("away"));
    when(named.of("left")).thenReturn(Set.of());

    new AttachmentSweep(mongo, contents, named, Clock.fixed(NOW, ZoneOffset.UTC)).sweepAt(NOW);

    verify(contents).delete(Contained.byId(left.content()));
    // tried again, behind the others
    verify(mongo)
        .updateFirst(
            Contained.byId(stuck.content()), Update.update("at", NOW), AttachmentNote.class);
  }
}
