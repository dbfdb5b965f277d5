package th.sucharit.risk.assessment;

import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.TypeAlias;
import th.sucharit.risk.model.Level;

/** How a risk came to its level (การให้ระดับความเสี่ยง). */
sealed interface Rating {

  /** Code of the level in the criteria. */
  String level();

  /** Place of the level, 1 being the lowest. */
  int rank();

  /** Looked up in the matrix (ให้ระดับจากตาราง). */
  @Persistent
  @TypeAlias("scored")
  record Scored(int likelihood, int impact, String level, int rank) implements Rating {

    static Scored at(int likelihood, int impact, Level level) {
      return new Scored(likelihood, impact, level.code(), level.rank());
    }
  }

  /** Given as a word, as many papers do; nobody knows the numbers (ให้ระดับเป็นคำ). */
  @Persistent
  @TypeAlias("word")
  record GivenAsWord(String level, int rank) implements Rating {

    static GivenAsWord of(Level level) {
      return new GivenAsWord(level.code(), level.rank());
    }
  }
}
