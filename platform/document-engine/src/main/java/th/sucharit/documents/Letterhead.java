package th.sucharit.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.MemoHead;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Signature;

/**
 * What a memo says of who writes to whom (ส่วนหัวและผู้ลงนาม): as the agency writes it, since names
 * and positions are its own.
 *
 * @param agency the agency, such as เทศบาลตำบลท่าแพ
 * @param office the office that writes, with its telephone
 * @param number left open when the register has not given one
 * @param signatories positions, the writer first and the highest last
 */
public record Letterhead(
    @NotBlank @Size(max = 200) String agency,
    @Nullable @Size(max = 200) String office,
    @Nullable @Size(max = 60) String number,
    @Nullable LocalDate date,
    @NotBlank @Size(max = 200) String addressee,
    @Nullable @Size(max = 6) List<@NotBlank @Size(max = 200) String> signatories) {

  private static final String DOTS = ".".repeat(130);

  /** The head of a memo on a subject. */
  public MemoHead memo(String subject) {
    return new MemoHead(writer(), number, date, subject, addressee);
  }

  /** Where the writer signs, and for each above the writer room for an opinion. */
  public List<Block> signatures() {
    List<String> positions = Optional.ofNullable(signatories).orElse(List.of());
    List<Block> blocks = new ArrayList<>();
    positions.stream().limit(1).forEach(one -> blocks.add(new Signature(null, one, null)));
    positions.stream().skip(1).flatMap(Letterhead::opinion).forEach(blocks::add);
    return blocks;
  }

  private String writer() {
    return Optional.ofNullable(office).filter(text -> !text.isBlank()).orElse(agency);
  }

  private static Stream<Block> opinion(String position) {
    return Stream.of(
        Heading.of(2, "ความเห็น" + position),
        Paragraph.flush(Text.of(DOTS)).withNext(),
        Paragraph.flush(Text.of(DOTS)).withNext(),
        new Signature(null, position, null));
  }
}
