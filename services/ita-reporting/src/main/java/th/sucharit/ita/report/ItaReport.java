package th.sucharit.ita.report;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.documents.Block;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.OfficialDocument.Particulars;
import th.sucharit.documents.OfficialDocument.Section;

/** Puts the report together (รายงานฉบับสมบูรณ์): the memo, and the measures across the page. */
final class ItaReport {

  private ItaReport() {}

  static OfficialDocument of(ReportSubject subject) {
    List<Block> memo = new ArrayList<>(MemoPart.opening(subject));
    subject.scores().ifPresent(scores -> memo.addAll(AnalysisPart.of(scores)));
    memo.addAll(MemoPart.closing(subject));
    return new OfficialDocument(
        new Particulars(
            subject.title() + " " + subject.letterhead().agency(),
            subject.letterhead().agency(),
            subject.at(),
            Digits.THAI),
        List.of(
            new Section(Orientation.PORTRAIT, memo),
            new Section(Orientation.LANDSCAPE, MeasuresPart.of(subject))));
  }
}
