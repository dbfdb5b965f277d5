package th.sucharit.documents.file;

import java.util.Locale;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.docx.DocxDocuments;
import th.sucharit.documents.pdf.PdfDocuments;

/** As what a document is handed out (รูปแบบไฟล์เอกสาร). */
public enum DocumentFormat {
  /** To be edited. */
  DOCX,
  /** To be published. */
  PDF;

  /** All endings, as a regular expression. */
  public static final String ENDINGS = "docx|pdf";

  /** The format whose files end so: one of {@link #ENDINGS}. */
  public static DocumentFormat of(String ending) {
    return valueOf(ending.toUpperCase(Locale.ROOT));
  }

  public byte[] bytes(OfficialDocument document) {
    return switch (this) {
      case DOCX -> DocxDocuments.bytes(document);
      case PDF -> PdfDocuments.bytes(document);
    };
  }

  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
