/**
 * Forecast of a year's result with an interval, and what would move it most per hour of work.
 *
 * <p>การคาดการณ์ผล ITA พร้อมช่วงคะแนน และลำดับสิ่งที่เพิ่มคะแนนได้มากที่สุดต่อชั่วโมงทำงาน
 */
@NullMarked
package th.sucharit.ita.forecast;

import org.jspecify.annotations.NullMarked;
