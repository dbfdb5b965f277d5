package th.sucharit.standalone;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import th.sucharit.standalone.demo.Api;

/** Citizens who file complaints without a pause; remembers what the platform acknowledged. */
final class Filings {

  private static final int CITIZENS = 4;

  private final Map<String, String> eventsByReceipt = new ConcurrentHashMap<>();
  private final AtomicBoolean ended = new AtomicBoolean();

  /** Files until the platform is gone, and runs the action once so many were acknowledged. */
  Map<String, String> fileUntilKilled(String gatewayUrl, int acknowledged, Runnable kill) {
    try (var citizens = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int citizen = 0; citizen < CITIZENS; citizen++) {
        citizens.submit(() -> file(gatewayUrl, acknowledged, kill));
      }
    }
    return Map.copyOf(eventsByReceipt);
  }

  private void file(String gatewayUrl, int acknowledged, Runnable kill) {
    try (var citizen = new Api(gatewayUrl, Optional.empty())) {
      while (!ended.get()) {
        Api.Answer answer =
            citizen.post(
                "/complaints",
                Map.of(
                    "localGovernment", "5460802",
                    "kind", "general",
                    "subject", "ถนนชำรุด",
                    "details", "ถนนหน้าโรงเรียนเป็นหลุม"));
        if (answer.status() == 201) {
          eventsByReceipt.put(
              answer.text("receipt"), answer.body().path("ledger").path("event").asString(""));
        }
        if (eventsByReceipt.size() >= acknowledged && ended.compareAndSet(false, true)) {
          kill.run();
        }
      }
    } catch (IOException e) {
      // The platform was killed in the middle of this request: nothing was acknowledged.
      ended.set(true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
