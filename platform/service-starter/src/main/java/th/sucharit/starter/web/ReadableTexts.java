package th.sucharit.starter.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses texts in the body of a request that nobody can read or store whole: control characters
 * and halves of characters. Lines and tabs are fine.
 */
public final class ReadableTexts {

  private ReadableTexts() {}

  /** Whether everything in it can be read and stored. */
  public static boolean isReadable(String text) {
    return text.codePoints().allMatch(ReadableTexts::isReadable);
  }

  private static boolean isReadable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
      case Character.SURROGATE -> false;
      default -> true;
    };
  }

  static JacksonModule module() {
    return new SimpleModule("sucharit-readable-texts").addDeserializer(String.class, new Checked());
  }

  /** A text that holds what nobody can read. */
  static final class Unreadable extends InvalidFormatException {
    private static final long serialVersionUID = 1L;

    private Unreadable(JsonParser in) {
      super(in, "a text holds what nobody can read", "", String.class);
    }
  }

  /** The usual way to read a text, and then a look at it. */
  private static final class Checked extends StringDeserializer {

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
      String text = super.deserialize(in, context);
      if (text != null && !isReadable(text)) {
        throw new Unreadable(in);
      }
      return text;
    }
  }
}
