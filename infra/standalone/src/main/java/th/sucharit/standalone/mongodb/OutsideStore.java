package th.sucharit.standalone.mongodb;

/** A MongoDB that somebody else runs. */
record OutsideStore(String uri) implements DocumentStore {

  @Override
  public void close() {
    // Not ours to stop.
  }
}
