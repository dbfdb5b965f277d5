package th.sucharit.registry.generator;

import java.util.List;
import th.sucharit.registry.localgovernment.LocalGovernmentType;
import th.sucharit.registry.localgovernment.Names;

/** Calls a local government after a place (การตั้งชื่อ อปท.). */
final class Naming {

  /** The whole of a place, then parts of it. */
  static final List<Part> PARTS =
      List.of(new Part("", ""), new Part("เหนือ", " Nuea"), new Part("ใต้", " Tai"));

  /** What follows the name of a place where only a part of it is meant. */
  record Part(String th, String en) {}

  private Naming() {}

  static Names of(LocalGovernmentType type, String placeTh, String placeEn) {
    return new Names(type.thai() + placeTh, placeEn + " " + type.english());
  }
}
