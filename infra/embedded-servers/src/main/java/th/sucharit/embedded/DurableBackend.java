package th.sucharit.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Commits the store to disk before a write is acknowledged, and before a reader is told what
 * another wrote; all who wait share a commit.
 */
final class DurableBackend extends H2Backend {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection",
          "collmod");

  /** Shared by running commands, exclusive for a commit: no commit sees half a command. */
  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);

  private final GroupCommit commits;

  DurableBackend(MVStore store) {
    super(store);
    this.commits = new GroupCommit(() -> commit(store));
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (!writes(command, query)) {
      Document answer = super.handleCommand(channel, databaseName, command, query);
      commits.await(commits.latest());
      return answer;
    }
    Document answer;
    long ticket;
    commands.readLock().lock();
    try {
      ticket = commits.ticket();
      answer = super.handleCommand(channel, databaseName, command, query);
    } finally {
      commands.readLock().unlock();
    }
    commits.await(ticket);
    return answer;
  }

  private void commit(MVStore store) {
    commands.writeLock().lock();
    try {
      store.commit();
    } finally {
      commands.writeLock().unlock();
    }
    store.sync();
  }

  private static boolean writes(String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    return WRITES.contains(name) || (name.equals("aggregate") && writesItsResult(query));
  }

  private static boolean writesItsResult(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getLast() instanceof Document last
        && (last.containsKey("$out") || last.containsKey("$merge"));
  }
}
