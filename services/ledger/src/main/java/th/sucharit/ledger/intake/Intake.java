package th.sucharit.ledger.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import th.sucharit.ledger.checkpoint.CheckpointRhythm;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Appended;
import th.sucharit.ledger.log.Incoming;
import th.sucharit.ledger.log.Source;
import th.sucharit.transparency.Finding;

/** Writes each batch of records into the log; a batch that fails comes again. */
final class Intake implements BatchMessageListener<byte[], byte[]> {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final AppendLog ledger;
  private final Positions positions;
  private final CheckpointRhythm rhythm;
  private final MeterRegistry meters;
  private final Timer appends;
  private volatile Optional<String> trouble = Optional.empty();

  Intake(AppendLog ledger, Positions positions, CheckpointRhythm rhythm, MeterRegistry meters) {
    this.ledger = ledger;
    this.positions = positions;
    this.rhythm = rhythm;
    this.meters = meters;
    this.appends = meters.timer("sucharit.ledger.append");
    for (Finding.Kind kind : Finding.Kind.values()) {
      if (!kind.tampering() && kind != Finding.Kind.SEQUENCE_GAP) {
        meters.counter("sucharit.ledger.noticed", "kind", kind.name());
      }
    }
    meters.gauge("sucharit.ledger.size", ledger, AppendLog::size);
    meters.gauge("sucharit.ledger.gaps", ledger, one -> one.gaps().size());
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> messages) {
    try {
      appends.record(() -> append(messages));
      trouble = Optional.empty();
    } catch (RuntimeException e) {
      log.error("Entries could not be appended and will be tried again", e);
      trouble = Optional.of(e.toString());
      throw e;
    }
  }

  private void append(List<ConsumerRecord<byte[], byte[]>> messages) {
    List<Incoming> batch = new ArrayList<>();
    Map<Source, Long> sources = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> message : messages) {
      batch.add(RecordReader.read(message));
      sources.put(positions.source(message.topic(), message.partition()), message.offset() + 1);
    }
    Appended appended = ledger.append(batch, sources);
    if (appended.entries() > 0) {
      rhythm.grown(ledger.size());
    }
    meters.counter("sucharit.ledger.appended").increment(appended.entries());
    meters.counter("sucharit.ledger.duplicates").increment(appended.duplicates());
    appended
        .noticed()
        .forEach(one -> {
          log.warn("Entry {}: {}", one.entry(), one.kind());
          meters.counter("sucharit.ledger.noticed", "kind", one.kind().name()).increment();
        });
  }

  /** Why appending does not work, while it does not. */
  Optional<String> trouble() {
    return trouble;
  }
}
