package th.sucharit.ledger.log;

/**
 * The files cannot be what was once durable or signed; the ledger refuses to go on rather than to
 * tell another story.
 */
public final class DamagedLogException extends IllegalStateException {

  public DamagedLogException(String message) {
    super(message);
  }
}
