package th.sucharit.contracts;

/** Reads the stable name that a record carries. */
public final class EventTypes {

  private EventTypes() {}

  /**
   * The CloudEvents type of a contract record.
   *
   * @throws IllegalArgumentException when the class carries no {@link EventType}
   */
  public static String nameOf(Class<?> contract) {
    EventType type = contract.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(contract.getName() + " carries no @EventType");
    }
    return type.value();
  }
}
