package th.sucharit.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Plays the registry: announces local governments, each once per test run. */
public final class RegistryFacts {

  private static final Set<Jurisdiction> ANNOUNCED = ConcurrentHashMap.newKeySet();

  private RegistryFacts() {}

  /** Announces them and waits until a service's directory knows them. */
  public static void register(
      LocalGovernmentDirectory directory, Jurisdiction... localGovernments) {
    register(localGovernments);
    for (Jurisdiction one : localGovernments) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .until(() -> directory.require(one.localGovernment()).equals(one));
    }
  }

  /** Announces them. */
  public static void register(Jurisdiction... localGovernments) {
    for (Jurisdiction one : localGovernments) {
      if (ANNOUNCED.add(one)) {
        EventProducer.to(Topics.REGISTRY)
            .send(
                EventProducer.Envelope.of(
                    one.localGovernment().code(),
                    1,
                    one,
                    new LocalGovernmentRegistered(
                        "subdistrict-municipality",
                        one.province().code() + "01",
                        List.of(),
                        null,
                        LocalDate.of(2550, 1, 1).minusYears(543),
                        false)));
      }
    }
  }
}
