package th.sucharit.risk.model;

import org.jspecify.annotations.Nullable;

/** What something is called (ข้อความกำกับ): in Thai always, in English when somebody wrote it. */
public record Label(String th, @Nullable String en) {}
