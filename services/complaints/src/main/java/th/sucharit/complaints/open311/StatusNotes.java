package th.sucharit.complaints.open311;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.CodeList;
import th.sucharit.complaints.category.Term;
import tools.jackson.databind.json.JsonMapper;

/** Says in a sentence where a request stands (คำอธิบายสถานะ). */
@Component
class StatusNotes {

  private final Map<String, Term> notes;

  StatusNotes(JsonMapper json) {
    this.notes =
        CodeList.read(new ClassPathResource("open311/status-notes.json"), json).terms().stream()
            .collect(Collectors.toMap(Term::code, Function.identity()));
  }

  @Nullable String of(String status, Language language) {
    Term note = notes.get(status);
    return note == null ? null : language.of(note.th(), note.en());
  }
}
