package th.sucharit.plans.workbook;

import th.sucharit.plans.document.PlanDocument;

/**
 * A workbook that came back (สมุดงานที่นำกลับเข้า): what it was written from and what it says now.
 */
public record ReceivedWorkbook(WorkbookOrigin origin, PlanDocument plan) {}
