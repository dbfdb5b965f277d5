package th.sucharit.complaints.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an owner tells what (คำขอกำหนดการแจ้ง).
 *
 * @param name how the owner calls itself
 * @param groups {@code officers}, {@code executive}, {@code unit:finance}; of a province {@code
 *     officers}
 * @param texts in place of the default ones
 */
record RulesRequest(
    @Nullable @Valid NameRequest name,
    @NotNull @Size(max = 40) List<@NotNull @Valid GroupRequest> groups,
    @NotNull @Size(max = 40) List<@NotNull @Valid NoticeText> texts) {

  record NameRequest(
      @NotBlank @Size(max = 150) @Pattern(regexp = "[^\\r\\n{}]*") String th,
      @NotBlank @Size(max = 150) @Pattern(regexp = "[^\\r\\n{}]*") String en) {}

  record GroupRequest(
      @NotNull @Pattern(regexp = "officers|executive|unit:[a-z0-9-]{1,60}") String group,
      @NotNull @Size(max = 20) List<@NotNull AddressRequest> addresses) {}
}
