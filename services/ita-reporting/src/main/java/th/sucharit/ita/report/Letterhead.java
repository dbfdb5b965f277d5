package th.sucharit.ita.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the memo says of who writes to whom (ส่วนหัวและผู้ลงนาม): as the agency writes it, since
 * names and positions are its own.
 *
 * @param agency the local government, such as เทศบาลตำบลท่าแพ
 * @param office the office that writes, with its telephone
 * @param number left open when the register has not given one
 * @param signatories positions, the writer first and the highest last
 */
record Letterhead(
    @NotBlank @Size(max = 200) String agency,
    @Nullable @Size(max = 200) String office,
    @Nullable @Size(max = 60) String number,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
    @NotBlank @Size(max = 200) String addressee,
    @Nullable @Size(max = 6) List<@NotBlank @Size(max = 200) String> signatories) {

  String writer() {
    return Optional.ofNullable(office).filter(text -> !text.isBlank()).orElse(agency);
  }

  List<String> positions() {
    return Optional.ofNullable(signatories).orElse(List.of());
  }
}
