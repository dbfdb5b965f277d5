package th.sucharit.ita.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.starter.tables.CsvSheet;

/** What an archive holds and what is missing from it, and why (บัญชีรายงานในไฟล์). */
record ArchiveManifest(
    ReportBatch batch,
    Progress progress,
    int packed,
    List<BatchedReport> failed,
    List<BatchedReport> waiting) {

  static final String NAME = "บัญชีรายงาน.csv";

  byte[] bytes() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ปีงบประมาณ", batch.order().fiscalYear().toString()));
    rows.add(List.of("จำนวนที่สั่งจัดทำ", String.valueOf(progress.reports())));
    rows.add(List.of("จัดทำแล้ว", String.valueOf(progress.made())));
    rows.add(List.of("จัดทำไม่สำเร็จ", String.valueOf(progress.failed())));
    rows.add(List.of("ยังไม่ได้จัดทำ", String.valueOf(waiting.size())));
    rows.add(List.of("รายงานในไฟล์นี้", String.valueOf(packed)));
    rows.add(List.of("รหัส อปท.", "ผล", "เหตุผล"));
    failed.forEach(one -> rows.add(row(one, "จัดทำไม่สำเร็จ")));
    waiting.forEach(one -> rows.add(row(one, "ยังไม่ได้จัดทำ")));
    return CsvSheet.of(rows).getBytes(UTF_8);
  }

  private static List<String> row(BatchedReport one, String came) {
    String reason = Optional.ofNullable(one.came().reasonTh()).orElse("");
    return List.of(one.localGovernment().code(), came, reason);
  }
}
