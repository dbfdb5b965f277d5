package th.sucharit.documents;

import java.time.Instant;
import java.util.List;

/** An official document (เอกสารราชการ): what it is, and its sections in order. */
public record OfficialDocument(Particulars particulars, List<Section> sections) {

  public OfficialDocument {
    sections = List.copyOf(sections);
  }

  /**
   * What a document says of itself.
   *
   * @param title shown by readers in place of the file name
   * @param author the agency that speaks
   * @param digits of everything but addresses of pages and tables that keep theirs
   */
  public record Particulars(String title, String author, Instant created, Digits digits) {}

  /** Pages of one orientation (ส่วนของเอกสาร). */
  public record Section(Orientation orientation, List<Block> blocks) {

    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** How the paper lies (แนวกระดาษ); always A4. */
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }
}
