package th.sucharit.plans.paper;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.text.ThaiText;

/** A cell of a budget (ช่องงบประมาณ), as it can be read. */
sealed interface Amount {

  Pattern BAHT = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]{1,2})?");
  Pattern NONE = Pattern.compile("[-–—−]+|ไม่(ใช้|มี)(การใช้)?งบประมาณ.*|ไม่มี|ไม่ใช้งบ.*");

  /** So much money. */
  record Baht(Money money) implements Amount {}

  /** The plan says that no money is needed. */
  record NotNeeded() implements Amount {}

  /** The cell is empty: the plan says nothing. */
  record NotSaid() implements Amount {}

  /** Something else stands there. */
  record Unreadable(String text) implements Amount {}

  static Amount read(String cell) {
    String text =
        ThaiText.bare(cell).replace("บาท", "").replace("฿", "").replaceFirst("\\.-$|/-$", "");
    if (text.isEmpty()) {
      return ThaiText.bare(cell).isEmpty() ? new NotSaid() : new Unreadable(cell);
    }
    if (NONE.matcher(text).matches()) {
      return new NotNeeded();
    }
    Matcher baht = BAHT.matcher(text);
    return baht.matches()
        ? new Baht(Money.ofBaht(new BigDecimal(text.replace(",", "")).setScale(2).toPlainString()))
        : new Unreadable(cell);
  }

  /** The money, where it can be read. */
  static @Nullable Money money(Amount amount) {
    return amount instanceof Baht baht ? baht.money() : null;
  }
}
