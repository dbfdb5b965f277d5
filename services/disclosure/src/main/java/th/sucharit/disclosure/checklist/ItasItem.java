package th.sucharit.disclosure.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.disclosure.framework.Item;

/**
 * What is to be told the assessor's system of an item (ข้อมูลรายข้อสำหรับระบบ ITAS).
 *
 * @param explanation nothing when nobody wrote one
 */
public record ItasItem(Item item, List<Link> links, @Nullable String explanation) {

  /**
   * Where the item can be read.
   *
   * @param own whether officers gave it; otherwise it is this platform's page
   */
  public record Link(String url, String title, boolean own) {}
}
