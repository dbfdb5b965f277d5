package th.sucharit.standalone.demo;

/** A part of the demonstration (ตอนของการสาธิต). */
@FunctionalInterface
interface Chapter {

  /** Walks the part's steps; what an earlier demonstration did already is left as it is. */
  void play(Steps steps, Cast cast) throws Steps.Failed;
}
