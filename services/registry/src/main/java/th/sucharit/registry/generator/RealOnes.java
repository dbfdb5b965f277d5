package th.sucharit.registry.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import th.sucharit.registry.bulk.SubmissionTable;
import th.sucharit.registry.localgovernment.Submission;

/**
 * The real local governments of the demonstration (อปท. จริงที่ใช้สาธิต), from a table in the
 * import's own form.
 */
@Component
public class RealOnes {

  private final List<Submission> submissions;

  RealOnes(SubmissionTable tables) {
    submissions = tables.read(new String(file(), StandardCharsets.UTF_8));
  }

  public List<Submission> submissions() {
    return submissions;
  }

  private static byte[] file() {
    ClassPathResource table =
        new ClassPathResource("/demonstration/local-governments.csv", RealOnes.class);
    try (InputStream in = table.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
