package th.sucharit.notes;

import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.events.View;

/** What another service shows of a note; counts how often it was applied. */
@Document("noteCopies")
public class NoteCopy extends View {

  private int lines;
  private int applications;

  @SuppressWarnings("unused")
  private NoteCopy() {}

  NoteCopy(String id) {
    super(id);
  }

  NoteCopy showing(int count) {
    this.lines = count;
    this.applications++;
    return this;
  }

  public int lines() {
    return lines;
  }

  public int applications() {
    return applications;
  }
}
