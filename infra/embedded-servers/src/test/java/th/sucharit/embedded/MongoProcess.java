package th.sucharit.embedded;

import java.nio.file.Path;

/** An embedded MongoDB-wire server in a process of its own, to be killed. */
final class MongoProcess {

  private MongoProcess() {}

  public static void main(String[] arguments) throws Exception {
    var mongo = EmbeddedMongo.start(Path.of(arguments[0]), 0);
    System.out.println("PORT " + mongo.port());
    Thread.currentThread().join();
  }
}
