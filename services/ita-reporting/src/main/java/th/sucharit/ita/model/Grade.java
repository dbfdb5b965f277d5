package th.sucharit.ita.model;

/** A level with the reason why it is not the next better one (ระดับผลพร้อมเหตุผล). */
public record Grade(Level level, LevelReason reason) {}
