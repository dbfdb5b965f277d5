package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Topics;
import th.sucharit.notes.Note;
import th.sucharit.notes.NoteWritten;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;

/** Many new aggregates in one write. */
@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CreateAllIT {

  private static final String TOPIC = Topics.of("starter-test");

  @Autowired MongoTemplate mongo;
  @Autowired Aggregates aggregates;

  private final String run = UUID.randomUUID().toString();

  @Test
  void storesAllAndAnnouncesTheFactsOfEach() {
    aggregates.createAll(notes("1", "2", "3"));

    for (String each : List.of("1", "2", "3")) {
      assertThat(mongo.findById(run + each, Note.class).sequence()).isEqualTo(2);
      assertThat(
              PublishedEvents.of(TOPIC)
                  .awaitAny(fact -> fact.subject().equals(run + each) && fact.sequence() == 2))
          .isNotEmpty();
    }
    aggregates.createAll(Map.of());
  }

  @Test
  void saysWhenAnIdIsTakenAndAnnouncesWhatWasStoredAllTheSame() {
    aggregates.create(new Note(run + "2"), new NoteWritten(1));

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> aggregates.createAll(notes("1", "2")));

    assertThat(mongo.findById(run + "2", Note.class).sequence())
        .as("the one that was there")
        .isEqualTo(1);
    assertThat(
            PublishedEvents.of(TOPIC)
                .awaitAny(fact -> fact.subject().equals(run + "1") && fact.sequence() == 2))
        .isNotEmpty();
  }

  private Map<Note, List<DomainEvent>> notes(String... numbers) {
    return Stream.of(numbers)
        .collect(
            Collectors.toMap(
                number -> new Note(run + number),
                number -> List.of(new NoteWritten(1), new NoteWritten(2)),
                (a, b) -> a,
                LinkedHashMap::new));
  }
}
