package th.sucharit.standalone;

/** What the exit codes of {@code ./sucharit} mean. */
public enum Exit {
  OK(0),
  FAILED(1),
  USAGE(2),
  PORT_TAKEN(3),
  TOO_LITTLE_MEMORY(4),
  TOO_LITTLE_DISK(5),
  NOT_RUNNING(7);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
