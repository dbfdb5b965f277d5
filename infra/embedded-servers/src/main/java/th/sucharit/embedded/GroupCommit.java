package th.sucharit.embedded;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One commit for all who wait: a writer takes a ticket before its change, which the commit waits
 * for, and returns once a commit that began after the ticket has ended.
 */
final class GroupCommit {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private final Runnable commit;
  private long written;
  private long committed;
  private boolean running;

  GroupCommit(Runnable commit) {
    this.commit = commit;
  }

  long ticket() {
    lock.lock();
    try {
      return ++written;
    } finally {
      lock.unlock();
    }
  }

  long latest() {
    lock.lock();
    try {
      return written;
    } finally {
      lock.unlock();
    }
  }

  /** Fails when the commit fails, so that nobody is told of a write that is not on disk. */
  void await(long ticket) {
    lock.lock();
    try {
      while (committed < ticket) {
        if (running) {
          ended.awaitUninterruptibly();
        } else {
          commitAllWritten();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void commitAllWritten() {
    running = true;
    long upTo = written;
    boolean done = false;
    lock.unlock();
    try {
      commit.run();
      done = true;
    } finally {
      lock.lock();
      running = false;
      committed = done ? upTo : committed;
      ended.signalAll();
    }
  }
}
