package th.sucharit.mongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What this server says when it cannot or must not do as asked. */
final class Refusal {

  private Refusal() {}

  static MongoServerError notSupported(String what) {
    return new MongoServerError(
        238, "NotImplemented", what + " is not supported by the embedded server");
  }

  static MongoServerError cannotCreateIndex(String what) {
    return new MongoServerError(
        67, "CannotCreateIndex", what + " is not supported by the embedded server");
  }

  static MongoServerError outOfDiskSpace(String message) {
    return new MongoServerError(14031, "OutOfDiskSpace", message);
  }

  /** What is on disk is no longer known, or no longer what is in memory. */
  static MongoServerError lost(Throwable cause) {
    return outOfDiskSpace("the store failed and has to be started anew: " + cause);
  }

  static MongoServerError dropped() {
    return new MongoServerError(
        175, "QueryPlanKilled", "the collection or index was dropped under the cursor");
  }

  static MongoServerError memoryFull(String message) {
    return new MongoServerError(146, "ExceededMemoryLimit", message);
  }
}
