package th.sucharit.starter.jobs;

/** An order that is carried out behind the scenes (งานเบื้องหลัง), as the database keeps it. */
public interface Job {

  String id();

  JobState state();

  Lease lease();
}
