package th.sucharit.plans.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Indent;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Totals;
import th.sucharit.plans.document.Wording;

/** Ways of saying that recur in a plan (ถ้อยคำที่ใช้ซ้ำในแผน). */
final class Words {

  static final String NO_MONEY = "-";

  private static final Indent LABELLED = new Indent(32, -7);

  private Words() {}

  /** The head of a part: what it is and what it holds. */
  static List<Block> part(PrintedPlan plan, String... lines) {
    return part(plan, List.of(lines));
  }

  static List<Block> part(PrintedPlan plan, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    lines.stream().map(line -> Heading.of(1, line)).forEach(blocks::add);
    if (plan.draft()) {
      blocks.add(Paragraph.centred(Text.bold("(ฉบับร่าง)")).withNext());
    }
    return blocks;
  }

  /** How many items there are, by the word that covers all kinds. */
  static String count(Totals totals) {
    return "จำนวน " + totals.items() + " รายการ";
  }

  /** With separators, and with satang where there are some. */
  static String baht(Money money) {
    boolean whole = money.satang() % 100 == 0;
    return new DecimalFormat(
            whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(money.satang(), 2));
  }

  static Cell amount(Optional<Money> money) {
    return money
        .map(one -> Cell.of(Text.of(baht(one)), Alignment.RIGHT))
        .orElseGet(() -> Cell.of(Text.of(NO_MONEY), Alignment.CENTRE));
  }

  static List<String> readings(List<Wording> texts) {
    return texts.stream().map(Wording::reading).toList();
  }

  /** Each behind its number, unless there is only one. */
  static List<Block> listed(List<String> texts) {
    return texts.size() == 1
        ? List.of(Paragraph.of(texts.getFirst()))
        : IntStream.range(0, texts.size())
            .mapToObj(i -> labelled(i + 1 + ")", texts.get(i)))
            .toList();
  }

  /** Behind a label that hangs before it. */
  static Block labelled(@Nullable String label, String text) {
    String whole = label == null ? text : label + " " + text;
    return new Paragraph(Text.of(whole), Alignment.LEFT, LABELLED, false);
  }
}
