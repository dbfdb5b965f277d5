package th.sucharit.starter.jobs;

import java.util.List;

/**
 * How far a job is (สถานะงาน). One that is being prepared is not begun before all that belongs to
 * it is there; one that is going is being forgotten.
 */
public enum JobState {
  PREPARING,
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  GOING;

  static final List<JobState> OPEN = List.of(WAITING, RUNNING);
  static final List<JobState> NOT_OVER = List.of(PREPARING, WAITING, RUNNING);
  static final List<JobState> OVER = List.of(DONE, FAILED);
}
