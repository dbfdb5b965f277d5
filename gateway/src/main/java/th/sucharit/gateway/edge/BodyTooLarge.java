package th.sucharit.gateway.edge;

import java.io.IOException;

/** The caller sends more than may be sent there. */
public class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("the body is larger than allowed");
  }
}
