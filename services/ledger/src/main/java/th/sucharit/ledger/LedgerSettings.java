package th.sucharit.ledger;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The ledger's own settings (การตั้งค่าสมุดบัญชี).
 *
 * @param directory where the log is kept
 * @param signingKey the file with the key; made at the first start except in production
 * @param origin the name the ledger signs under, the same for ever
 * @param checkpointEvery how often growth is signed
 * @param announceEvery how often, at the most, a checkpoint is announced as an event
 */
@ConfigurationProperties("sucharit.ledger")
public record LedgerSettings(
    Path directory,
    Path signingKey,
    String origin,
    Duration checkpointEvery,
    Duration announceEvery) {}
