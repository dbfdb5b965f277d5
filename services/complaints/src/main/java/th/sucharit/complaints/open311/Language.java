package th.sucharit.complaints.open311;

import jakarta.servlet.http.HttpServletRequest;

/** In which language names are given (ภาษา): Thai unless English is asked for. */
enum Language {
  THAI,
  ENGLISH;

  static Language of(HttpServletRequest request) {
    boolean asked = request.getHeader("Accept-Language") != null;
    return asked && request.getLocale().getLanguage().equals("en") ? ENGLISH : THAI;
  }

  String of(String thai, String english) {
    return this == THAI ? thai : english;
  }
}
