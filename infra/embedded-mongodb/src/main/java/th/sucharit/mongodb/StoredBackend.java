package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Routes commands to the store: writes alone and durably, reads beside each other. */
final class StoredBackend extends AbstractMongoBackend {

  private final Store store;
  private final Cursors cursors;

  /** Presents itself as a single MongoDB 6.0, without replication. */
  private static final class Presented implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
      return List.of(6, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 17;
    }
  }

  StoredBackend(Store store, Clock clock) {
    super(clock);
    this.store = store;
    this.cursors = new Cursors(getCursorRegistry(), clock);
    version(new Presented());
    store.write(() -> {
      for (String name : StoredDatabase.namesIn(store)) {
        ((StoredDatabase) resolveDatabase(name)).dropUnfinishedIndexes();
      }
      return true;
    });
  }

  Cursors cursors() {
    return cursors;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoredDatabase(name, store, cursors);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    CommandRules.check(command, query);
    if (CommandRules.grows(command, query)) {
      store.requireRoom();
      Heap.requireRoom();
    }
    if (CommandRules.writes(command, query)) {
      return store.write(() -> super.handleCommand(channel, database, command, query));
    }
    if (CommandRules.reads(command)) {
      return store.read(() -> super.handleCommand(channel, database, command, query));
    }
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "hello" -> hello(super.handleCommand(channel, database, "ismaster", query));
      case "ismaster" -> hello(super.handleCommand(channel, database, command, query));
      case "endsessions", "refreshsessions", "killsessions" -> {
        Document answer = new Document();
        Utils.markOkay(answer);
        yield answer;
      }
      default -> super.handleCommand(channel, database, command, query);
    };
  }

  private static Document hello(Document answer) {
    return answer
        .append("helloOk", true)
        .append("isWritablePrimary", true)
        .append("logicalSessionTimeoutMinutes", 30)
        .append("readOnly", false);
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw Refusal.notSupported("the query message of MongoDB before 6.0");
  }

  @Override
  public void close() {
    super.close();
    store.close();
  }
}
