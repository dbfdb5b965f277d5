package th.sucharit.complaints.category;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** A list to choose from that an installation keeps in a file (บัญชีรหัส). */
public record CodeList(List<Term> terms) {

  public static CodeList read(Resource file, JsonMapper json) {
    try (InputStream in = file.getInputStream()) {
      return new CodeList(List.of(json.readValue(in, Term[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(file.getDescription() + " cannot be read", e);
    }
  }

  public boolean has(String code) {
    return terms.stream().anyMatch(term -> term.code().equals(code));
  }
}
