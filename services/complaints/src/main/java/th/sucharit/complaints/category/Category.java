package th.sucharit.complaints.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint may be about (ประเภทเรื่อง).
 *
 * @param parent code of the wider category it belongs to; a tree may be of any depth
 * @param unit code of the unit that deals with it unless somebody decides otherwise
 */
public record Category(
    @NotNull @Pattern(regexp = Term.CODE) String code,
    @Nullable @Pattern(regexp = Term.CODE) String parent,
    @NotBlank @Size(max = 200) String th,
    @NotBlank @Size(max = 200) String en,
    @Nullable @Pattern(regexp = Term.CODE) String unit,
    @NotNull @Size(max = 50) List<@NotNull @Valid Question> questions) {}
