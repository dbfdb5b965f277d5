package th.sucharit.starter.events;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.notes.Note;
import th.sucharit.notes.NoteWritten;
import th.sucharit.notes.NotesApplication;

/**
 * A service in a process of its own: writes one note of three lines, tells that the write was
 * acknowledged, and waits to die.
 */
final class DoomedProcess {

  static final String WRITTEN = "acknowledged";

  private DoomedProcess() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Object> properties = new HashMap<>();
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        String[] pair = argument.substring(2).split("=", 2);
        properties.put(pair[0], pair[1]);
      }
    }
    ConfigurableApplicationContext service =
        NotesApplication.start(
            properties, Class.forName(String.valueOf(properties.remove("sender"))));
    Aggregates aggregates = service.getBean(Aggregates.class);
    aggregates.create(
        new Note(arguments[0]), new NoteWritten(1), new NoteWritten(2), new NoteWritten(3));
    System.out.println(WRITTEN);
    Thread.sleep(60_000);
  }
}
