package th.sucharit.portal.plan.editing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import th.sucharit.portal.web.TypedAmount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures (ตัวเลข), typed with Thai or other digits, with or without commas. */
enum Numbers implements Codec {
  /** Baht. */
  MONEY {
    @Override
    public String read(JsonNode value) {
      return value.isString() ? shown(new BigDecimal(value.stringValue())) : "";
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      if (isNone(typed.strip())) {
        return NOTHING;
      }
      return TypedAmount.baht(typed)
          .map(NODES::stringNode)
          .orElseThrow(() -> new Misread("edit.money.wrong"));
    }
  },
  /** Baht of one fiscal year: empty says that no money is needed, which is not 0. */
  BUDGET {
    @Override
    public String read(JsonNode value) {
      return MONEY.read(value.isObject() ? value.path("corrected") : value);
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      var amount = MONEY.write(typed, before);
      var kept = amount.isMissingNode() ? NODES.nullNode() : amount;
      return before instanceof ObjectNode beside ? beside.deepCopy().set("corrected", kept) : kept;
    }
  },
  /** A decimal number. */
  FIGURE {
    @Override
    public String read(JsonNode value) {
      return value.asString("");
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      var figure = plain(typed);
      if (isNone(figure)) {
        return NOTHING;
      }
      if (!figure.matches("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?")) {
        throw new Misread("edit.figure.wrong");
      }
      return NODES.stringNode(figure);
    }
  },
  /** A whole number, such as a fiscal year of the Buddhist era. */
  WHOLE {
    @Override
    public String read(JsonNode value) {
      return value.isInt() ? Integer.toString(value.intValue()) : "";
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      var whole = plain(typed);
      if (isNone(whole)) {
        return NOTHING;
      }
      if (!whole.matches("[0-9]{1,6}")) {
        throw new Misread("edit.whole.wrong");
      }
      return NODES.numberNode(Integer.parseInt(whole));
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static String plain(String typed) {
    return TypedAmount.plain(typed);
  }

  /** A dash is how papers write that there is none. */
  private static boolean isNone(String typed) {
    return typed.isEmpty() || typed.equals("-") || typed.equals("–");
  }

  private static String shown(BigDecimal amount) {
    var whole = amount.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(
            whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(amount);
  }
}
