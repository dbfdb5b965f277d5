package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes BSON values so that comparing the bytes compares the values in MongoDB's order, numbers of
 * different types by their exact value. No encoding is the beginning of another one.
 */
final class KeyEncoder {

  /** What an empty array counts as in an index: less than null. */
  static final Object EMPTY_ARRAY = new Object();

  private static final byte MIN_KEY = 0x08;
  private static final byte UNDEFINED = 0x0C;
  private static final byte NULL = 0x10;
  private static final byte NUMBER = 0x14;
  private static final byte STRING = 0x18;
  private static final byte DOCUMENT = 0x1C;
  private static final byte ARRAY = 0x20;
  private static final byte BINARY = 0x24;
  private static final byte LEGACY_UUID = 0x26;
  private static final byte STANDARD_UUID = 0x28;
  private static final byte OBJECT_ID = 0x2C;
  private static final byte BOOLEAN = 0x30;
  private static final byte DATE = 0x34;
  private static final byte TIMESTAMP = 0x38;
  private static final byte REGULAR_EXPRESSION = 0x3C;
  private static final byte CODE = 0x40;
  private static final byte MAX_KEY = 0x7E;

  /** Three doubles hold the 34 digits of a Decimal128. */
  private static final int DOUBLES_FOR_A_DECIMAL = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(48);

  private KeyEncoder() {}

  static Key ascending(@Nullable Object value) {
    var encoder = new KeyEncoder();
    encoder.value(value);
    return new Key(encoder.out.toByteArray());
  }

  static Key encode(@Nullable Object value, boolean ascending) {
    Key key = ascending(value);
    if (!ascending) {
      byte[] bytes = key.bytes();
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) ~bytes[i];
      }
    }
    return key;
  }

  /** All values that are comparable with this one. */
  static KeyRange comparableWith(Object value, boolean ascending) {
    int type = encode(value, ascending).bytes()[0] & 0xFF;
    return new KeyRange(new Key(new byte[] {(byte) type}), new Key(new byte[] {(byte) (type + 1)}));
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> of(NULL);
      case Missing _ -> of(NULL);
      case Number number -> of(NUMBER).number(number);
      case String string -> of(STRING).string(string);
      case Document document -> of(DOCUMENT).document(document);
      case Collection<?> elements -> of(ARRAY).array(elements);
      case BinData binary -> of(BINARY).binary(binary.getData());
      case LegacyUUID uuid -> of(LEGACY_UUID).uuid(uuid.getUuid());
      case UUID uuid -> of(STANDARD_UUID).uuid(uuid);
      case ObjectId id -> of(OBJECT_ID).out.writeBytes(id.toByteArray());
      case Boolean truth -> of(BOOLEAN).out.write(truth ? 1 : 0);
      case Instant instant -> of(DATE).number64(instant.toEpochMilli() ^ Long.MIN_VALUE);
      case BsonTimestamp timestamp -> of(TIMESTAMP).number64(timestamp.getValue());
      case BsonRegularExpression expression -> of(REGULAR_EXPRESSION).expression(expression);
      case BsonJavaScript code -> of(CODE).string(code.getCode());
      case MinKey _ -> of(MIN_KEY);
      case MaxKey _ -> of(MAX_KEY);
      case Object other when other.equals(EMPTY_ARRAY) -> of(UNDEFINED);
      default ->
          throw new IllegalArgumentException("not a BSON value: " + value.getClass().getName());
    }
  }

  private KeyEncoder of(byte type) {
    out.write(type);
    return this;
  }

  private void number(Number number) {
    double nearest = number.doubleValue();
    if (number instanceof Long whole && (long) nearest != whole) {
      exact(BigDecimal.valueOf(whole), 1);
    } else if (number instanceof Decimal128 decimal && Double.isFinite(nearest) && nearest != 0) {
      exact(decimal.toBigDecimal(), 1);
    } else {
      number64(ordered(nearest));
      out.write(1);
    }
  }

  /** The nearest double, then, if it is not exact, what is missing, written the same way. */
  private void exact(BigDecimal value, int doubles) {
    double nearest = Math.clamp(value.doubleValue(), -Double.MAX_VALUE, Double.MAX_VALUE);
    number64(ordered(nearest));
    BigDecimal missing = value.subtract(new BigDecimal(nearest));
    int sign = doubles == DOUBLES_FOR_A_DECIMAL ? 0 : missing.signum();
    out.write(1 + sign);
    if (sign != 0) {
      exact(missing, doubles + 1);
    }
  }

  private static long ordered(double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private void number64(long value) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  private void string(String string) {
    for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
      if (b == 0 || b == 1) {
        out.write(1);
        out.write(b + 1);
      } else {
        out.write(b);
      }
    }
    out.write(0);
  }

  private void expression(BsonRegularExpression expression) {
    string(expression.getPattern());
    string(expression.getOptions() == null ? "" : expression.getOptions());
  }

  private void document(Document document) {
    document.forEach((name, value) -> {
      byte[] encoded = ascending(value).bytes();
      out.write(encoded[0]);
      string(name);
      out.writeBytes(encoded);
    });
    out.write(0);
  }

  private void array(Collection<?> elements) {
    elements.forEach(this::value);
    out.write(0);
  }

  private void binary(byte[] data) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
    out.writeBytes(data);
  }

  private void uuid(UUID uuid) {
    number64(uuid.getMostSignificantBits());
    number64(uuid.getLeastSignificantBits());
  }
}
