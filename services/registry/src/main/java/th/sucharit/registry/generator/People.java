package th.sucharit.registry.generator;

import java.util.SplittableRandom;
import th.sucharit.registry.localgovernment.LocalGovernmentType;

/** Plausible numbers of inhabitants by kind (จำนวนประชากรสมมุติ). */
final class People {

  private People() {}

  static int of(LocalGovernmentType type, SplittableRandom random) {
    return switch (type) {
      case SAO -> random.nextInt(2_500, 9_500);
      case SUBDISTRICT_MUNICIPALITY -> random.nextInt(3_000, 16_000);
      case TOWN_MUNICIPALITY -> random.nextInt(10_000, 50_000);
      case CITY_MUNICIPALITY -> random.nextInt(50_000, 250_000);
      case PAO -> random.nextInt(200_000, 2_000_000);
      case BANGKOK -> random.nextInt(5_000_000, 6_000_000);
      case PATTAYA -> random.nextInt(100_000, 130_000);
    };
  }
}
