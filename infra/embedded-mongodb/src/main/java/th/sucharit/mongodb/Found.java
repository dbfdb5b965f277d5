package th.sucharit.mongodb;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document that a query came across.
 *
 * @param size its bytes in the store
 */
record Found(Document document, int size) {

  static Found of(byte[] stored) {
    return new Found(Bson.decode(stored), stored.length);
  }
}
