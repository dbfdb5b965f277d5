package th.sucharit.registry.generator;

import java.util.List;
import th.sucharit.registry.Fixtures;
import th.sucharit.registry.localgovernment.Submission;

/** A country for tests of other packages. */
public final class InventedCountry {

  private final CountryGenerator generator =
      new CountryGenerator(Fixtures.geography(), new RealOnes(Fixtures.tables()));

  public List<Submission> generate(long seed, int size) {
    return generator.generate(seed, size);
  }
}
