package th.sucharit.complaints.bench;

import java.util.Locale;
import java.util.stream.IntStream;
import th.sucharit.contracts.Jurisdiction;

/** Made-up local governments, as many as a country has. */
public final class Places {

  public static final int COUNTRY = 8000;

  private static final int PROVINCES = 77;

  private Places() {}

  public static Jurisdiction of(int number) {
    String province = String.format(Locale.ROOT, "%02d", 10 + number % PROVINCES);
    return Jurisdiction.of(
        province + String.format(Locale.ROOT, "%05d", 10_000 + number), province);
  }

  /** The first ones, whose officers work in this run. */
  static Jurisdiction[] first(int count) {
    return IntStream.range(0, count).mapToObj(Places::of).toArray(Jurisdiction[]::new);
  }
}
