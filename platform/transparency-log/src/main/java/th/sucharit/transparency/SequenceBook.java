package th.sucharit.transparency;

import java.util.OptionalLong;

/** Remembers a number for a fingerprint: the sequences seen so far, the place of an event. */
public interface SequenceBook {

  OptionalLong get(Fingerprint key);

  void put(Fingerprint key, long value);
}
