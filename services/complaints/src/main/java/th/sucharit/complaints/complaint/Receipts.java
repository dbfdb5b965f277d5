package th.sucharit.complaints.complaint;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.abuse.ReceiptGuard;
import th.sucharit.starter.events.Command;
import th.sucharit.starter.web.Problem;

/** Draws receipts and knows them again by a keyed hash; the digits themselves are kept nowhere. */
@Component
class Receipts {

  private final CaseKeys keys;
  private final ReceiptGuard guard;
  private final SecureRandom random = new SecureRandom();

  Receipts(CaseKeys keys, ReceiptGuard guard) {
    this.keys = keys;
    this.guard = guard;
  }

  /**
   * A new receipt; the same again when the same request is repeated, so that a lost answer is no
   * lost receipt.
   */
  Receipt draw() {
    return Receipt.from(
        Command.current()
            .map(command -> keys.mac("receipt-of-command", command.id() + command.bodyHash()))
            .orElseGet(this::randomBytes));
  }

  /** What is stored instead of the receipt. */
  String hash(Receipt receipt) {
    return HexFormat.of().formatHex(keys.mac("receipt-lookup", receipt.digits()));
  }

  /** The stored form of what somebody typed, where it can be a receipt. */
  Optional<String> hashOf(String typed) {
    return Receipt.parse(typed).map(this::hash);
  }

  /** What to say of one that nobody has: it costs. */
  Problem unknown() {
    return guard.wrong(Refused.unknownReceipt());
  }

  private byte[] randomBytes() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return bytes;
  }
}
