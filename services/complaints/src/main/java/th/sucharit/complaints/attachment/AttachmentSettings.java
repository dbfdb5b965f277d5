package th.sucharit.complaints.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How many files a complaint may have (ข้อจำกัดของไฟล์แนบ). Each side has room of its own, so that
 * neither can shut the other out.
 *
 * @param ofComplainant how many the complainant may add
 * @param ofStaff how many the officers may add
 * @param total how large all files of one side may be together
 */
@Validated
@ConfigurationProperties("sucharit.complaints.attachments")
public record AttachmentSettings(
    @DefaultValue("10") @Min(0) @Max(100) int ofComplainant,
    @DefaultValue("20") @Min(0) @Max(100) int ofStaff,
    @DefaultValue("60MB") DataSize total) {

  public int most(Attachment.From from) {
    return from == Attachment.From.COMPLAINANT ? ofComplainant : ofStaff;
  }
}
