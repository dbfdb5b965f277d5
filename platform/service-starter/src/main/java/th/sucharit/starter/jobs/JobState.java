package th.sucharit.starter.jobs;

import java.util.List;

/** How far a job is (สถานะงาน). */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  FAILED;

  static final List<JobState> OPEN = List.of(WAITING, RUNNING);
}
