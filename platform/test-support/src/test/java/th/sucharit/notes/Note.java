package th.sucharit.notes;

import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/** Something to write down. */
@Document("notes")
public class Note extends Aggregate {

  private int lines;

  @SuppressWarnings("unused")
  private Note() {}

  public Note(String id) {
    super(id, Jurisdiction.of("5460802", "46"));
    this.lines = 1;
  }

  public NoteWritten add() {
    lines++;
    return new NoteWritten(lines);
  }

  public int lines() {
    return lines;
  }
}
