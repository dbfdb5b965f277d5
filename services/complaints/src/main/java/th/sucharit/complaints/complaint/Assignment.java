package th.sucharit.complaints.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who deals with a case (ผู้รับผิดชอบ): a unit, a person, both or nobody yet.
 *
 * @param person opaque id of the officer
 */
record Assignment(@Nullable String unit, @Nullable String person) {

  static final Assignment NOBODY = new Assignment(null, null);
}
