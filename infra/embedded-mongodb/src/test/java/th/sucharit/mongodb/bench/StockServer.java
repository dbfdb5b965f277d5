package th.sucharit.mongodb.bench;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library's own storage on a file, to compare with. */
final class StockServer {

  private StockServer() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    var backend = new H2Backend(directory.resolve("stock.mv").toString());
    backend.version(ServerVersion.MONGO_5_0);
    var server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 64);
    System.out.println("PORT " + server.getLocalAddress().getPort());
    Thread.currentThread().join();
  }
}
