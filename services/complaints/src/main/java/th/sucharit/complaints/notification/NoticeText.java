package th.sucharit.complaints.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is told on an occasion (ข้อความแจ้ง), with placeholders, in both languages. */
record NoticeText(
    @NotBlank @Size(max = 60) String occasion,
    @NotNull @Valid Wording th,
    @NotNull @Valid Wording en) {

  /**
   * In one language.
   *
   * @param subject one line
   */
  record Wording(
      @NotBlank @Size(max = 150) @Pattern(regexp = "[^\\r\\n]*") String subject,
      @NotBlank @Size(max = 2000) String body) {

    List<String> parts() {
      return List.of(subject, body);
    }
  }
}
