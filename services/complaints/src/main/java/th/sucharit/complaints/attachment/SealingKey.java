package th.sucharit.complaints.attachment;

/** Seals and opens bytes for one case (กุญแจผนึกไฟล์). */
public interface SealingKey {

  /**
   * @param bound what they belong to; nothing else opens them
   */
  byte[] seal(byte[] plain, String bound);

  byte[] open(byte[] sealed, String bound);
}
