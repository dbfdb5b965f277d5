package th.sucharit.ita.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What came of a measure as it is sent in (แบบรายงานผลตามมาตรการ). */
record ResultForm(
    @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 2000) String> results,
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 2000) String> outcomes,
    @NotNull @Size(max = 30)
        List<@NotNull @Size(max = 500) @Pattern(regexp = "https?://[^\\s]+") String> evidence) {}
