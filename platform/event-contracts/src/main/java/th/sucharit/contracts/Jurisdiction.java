package th.sucharit.contracts;

/** Under whom something falls (เขตอำนาจ): a local government and the province that oversees it. */
public record Jurisdiction(LocalGovernmentId localGovernment, ProvinceCode province) {

  /** Reads both codes: seven digits and two digits. */
  public static Jurisdiction of(String localGovernment, String province) {
    return new Jurisdiction(new LocalGovernmentId(localGovernment), new ProvinceCode(province));
  }
}
