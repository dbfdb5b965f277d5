package th.sucharit.standalone;

/** What a person needs once the platform is ready: where to go and whom to sign in as. */
final class Addresses {

  private Addresses() {}

  static String of(Installation installation) {
    return """

    Sucharit is ready · ระบบสุจริตพร้อมใช้งาน

      Portal · เว็บไซต์            %1$s
      API                       %1$s/api
      Sign-in · ระบบยืนยันตัวตน    %2$s
      Kafka                     127.0.0.1:%3$d
      Data · ข้อมูล               %4$s

      Demonstration accounts · บัญชีสาธิต (password · รหัสผ่าน: sucharit-demo)
        ROLE-CODE   officer · executive · investigator · council-auditor
                    5460802 ห้วยเม็ก · 3650102 พิษณุโลก · 5800106 ท่าแพ · 5470107 ธาตุนาเวง · 6301106 พะงาด
                    for example · เช่น officer-5460802, executive-3650102
        others      provincial-officer-46 (30, 47, 65, 80) · provincial-officer-all · auditor · administrator

      ./sucharit demo · status · token ROLE [CODE] · logs [SERVICE] · verify · down
    """
        .formatted(
            installation.gatewayUrl(),
            installation.keycloakUrl(),
            installation.ports().kafka(),
            installation.data());
  }
}
