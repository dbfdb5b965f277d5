package th.sucharit.standalone.preflight;

import th.sucharit.standalone.Exit;

/** Why the platform cannot start here, in both languages, and the exit code that says so. */
public record Obstacle(Exit exit, String english, String thai) {}
