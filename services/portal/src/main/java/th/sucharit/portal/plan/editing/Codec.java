package th.sucharit.portal.plan.editing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Between a value of the plan and the text in a form (การแปลงค่ากับข้อความในแบบฟอร์ม). */
interface Codec {

  /** Nothing in the plan: not even a null. */
  JsonNode NOTHING = MissingNode.getInstance();

  /** The text to be edited; empty where the plan says nothing. */
  String read(JsonNode value);

  /**
   * The value to keep; {@link #NOTHING} when the plan shall say nothing.
   *
   * @param before what stood there, which may hold more than the text shows
   */
  JsonNode write(String typed, JsonNode before);
}
