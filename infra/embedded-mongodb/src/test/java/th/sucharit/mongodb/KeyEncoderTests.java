package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyEncoderTests {

  @Test
  void ordersValuesAsTheyAreCompared() {
    var random = new Random(7);
    List<Object> values = new ArrayList<>();
    values.add(null);
    for (int i = 0; i < 400; i++) {
      values.add(value(random));
    }
    for (Object one : values) {
      for (Object other : values) {
        int expected = Integer.signum(ValueComparator.ascWithoutListHandling().compare(one, other));
        assertThat(Integer.signum(key(one).compareTo(key(other))))
            .as("%s and %s", one, other)
            .isEqualTo(expected);
        assertThat(
                Integer.signum(
                    KeyEncoder.encode(other, false).compareTo(KeyEncoder.encode(one, false))))
            .as("%s and %s, descending", one, other)
            .isEqualTo(expected);
      }
    }
  }

  private static Object value(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> random.nextInt(20) - 10;
      case 1 -> random.nextInt();
      case 2 -> (long) random.nextInt(20);
      case 3 -> random.nextDouble() * 10;
      case 4 -> (double) random.nextInt(10);
      case 5 -> "ก\0\1ขa".substring(random.nextInt(4)) + random.nextInt(3);
      case 6 -> random.nextBoolean();
      case 7 -> Instant.ofEpochMilli(random.nextLong() >> 20);
      case 8 -> new ObjectId();
      case 9 -> new UUID(random.nextLong(), random.nextLong());
      default -> new Document("a", random.nextInt(3)).append("b", random.nextInt(3));
    };
  }

  @Test
  void tellsNumbersApartThatOneDoubleCannot() {
    List<Number> ascending =
        List.of(
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -1,
            decimal("-0.1"),
            0.0,
            decimal("0.09999999999999999999999999999999"),
            decimal("0.1"),
            0.1,
            1,
            9007199254740992L,
            9007199254740993L,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            Double.POSITIVE_INFINITY);
    for (int i = 1; i < ascending.size(); i++) {
      assertThat(key(ascending.get(i - 1)))
          .as("%s and %s", ascending.get(i - 1), ascending.get(i))
          .isLessThan(key(ascending.get(i)));
    }
    assertThat(key(1)).isEqualTo(key(1L)).isEqualTo(key(1.0)).isEqualTo(key(decimal("1.00")));
    assertThat(key(0.0)).isEqualTo(key(-0.0)).isEqualTo(key(0));
  }

  private static Decimal128 decimal(String value) {
    return new Decimal128(new BigDecimal(value));
  }

  private static Key key(Object value) {
    return KeyEncoder.ascending(value);
  }
}
