package th.sucharit.testing.planted;

/** Public, and nobody outside needs it. */
public final class Unneeded {

  private Unneeded() {}
}
