package th.sucharit.standalone.mongodb;

import th.sucharit.embedded.EmbeddedMongo;

/** The embedded MongoDB-wire server. */
record EmbeddedStore(EmbeddedMongo server) implements DocumentStore {

  @Override
  public String uri() {
    return server.uri();
  }

  @Override
  public void close() {
    server.close();
  }
}
