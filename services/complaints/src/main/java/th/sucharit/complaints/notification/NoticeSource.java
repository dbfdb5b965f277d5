package th.sucharit.complaints.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those whose matters notices are about (แหล่งข้อมูลของรายการแจ้ง). */
public interface NoticeSource {

  /** Where whom the matter belongs to wants to be told; nothing once that was taken back. */
  Optional<Address> holder(String about);

  /** How the matter stands now; nothing where it does not exist any more. */
  Optional<Standing> standing(String about);

  /**
   * What may be told of a matter.
   *
   * @param status a code with a word in the texts
   * @param due the last moment of the day, where something is due
   */
  record Standing(String status, @Nullable Instant due) {}
}
