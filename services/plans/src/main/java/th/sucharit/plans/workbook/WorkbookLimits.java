package th.sucharit.plans.workbook;

/**
 * How much a workbook may hold (ขนาดสูงสุดของสมุดงาน), several times the largest plan.
 *
 * @param packed bytes of the file
 * @param unpacked bytes of everything in it
 * @param parts files within the file
 * @param cells of all sheets together
 * @param columns of a sheet
 * @param flaws that are reported at a time
 */
record WorkbookLimits(int packed, int unpacked, int parts, int cells, int columns, int flaws) {

  /** A plan of 200 items with full sheets has 0.4 MB packed, 5 MB unpacked and 40,000 cells. */
  static final WorkbookLimits IN_FORCE =
      new WorkbookLimits(4 * 1024 * 1024, 48 * 1024 * 1024, 200, 400_000, 100, 500);

  /** What a cell of a spreadsheet program can hold. */
  static final int CELL = 32_767;
}
