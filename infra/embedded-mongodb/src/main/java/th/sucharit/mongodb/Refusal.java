package th.sucharit.mongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What this server says when it cannot or must not do as asked. */
final class Refusal {

  private Refusal() {}

  static MongoServerError notSupported(String what) {
    return new MongoServerError(
        238, "NotImplemented", what + " is not supported by the embedded server");
  }

  static MongoServerError cannotCreateIndex(String why) {
    return new MongoServerError(
        67, "CannotCreateIndex", why + " is not supported by the embedded server");
  }

  static MongoServerError badValue(String message) {
    return new MongoServerError(2, "BadValue", message);
  }

  static MongoServerError diskFull(String message) {
    return new MongoServerError(14031, "OutOfDiskSpace", message);
  }

  static MongoServerError memoryFull(String message) {
    return new MongoServerError(146, "ExceededMemoryLimit", message);
  }

  static MongoServerError sortTooLarge(long limit) {
    return new MongoServerError(
        292,
        "QueryExceededMemoryLimitNoDiskUseAllowed",
        "Sort exceeded memory limit of "
            + limit
            + " bytes, but did not opt in to external sorting.");
  }

  static MongoServerError notWritable() {
    return new MongoServerError(
        14031, "OutOfDiskSpace", "the log cannot be written; the server has to be started anew");
  }

  static MongoServerError noTransactions() {
    return new MongoServerError(
        20,
        "IllegalOperation",
        "Transaction numbers are only allowed on a replica set member or mongos");
  }

  static MongoServerError noChangeStreams() {
    return new MongoServerError(40573, "The $changeStream stage is only supported on replica sets");
  }
}
