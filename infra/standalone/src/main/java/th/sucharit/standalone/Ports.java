package th.sucharit.standalone;

/** The ports of the platform, all shifted by one offset so that several can run on a machine. */
public record Ports(int offset) {

  private static final int GATEWAY = 8080;
  private static final int KEYCLOAK = 8081;
  private static final int KAFKA = 9092;
  private static final int KAFKA_CONTROLLER = 9093;
  private static final int KAFKA_AUDITORS = 9094;
  private static final int MONGODB = 27017;
  private static final int HIGHEST = 65535;

  public Ports {
    if (offset < 0 || MONGODB + offset > HIGHEST) {
      throw new IllegalArgumentException(
          "SUCHARIT_PORT_OFFSET must be between 0 and " + (HIGHEST - MONGODB) + ": " + offset);
    }
  }

  static Ports parse(String offset) {
    try {
      return new Ports(Integer.parseInt(offset.strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "SUCHARIT_PORT_OFFSET must be a whole number: " + offset, e);
    }
  }

  public int shifted(int port) {
    return port + offset;
  }

  public int gateway() {
    return shifted(GATEWAY);
  }

  public int keycloak() {
    return shifted(KEYCLOAK);
  }

  public int kafka() {
    return shifted(KAFKA);
  }

  public int kafkaController() {
    return shifted(KAFKA_CONTROLLER);
  }

  public int kafkaAuditors() {
    return shifted(KAFKA_AUDITORS);
  }

  public int mongodb() {
    return shifted(MONGODB);
  }
}
