/**
 * Provinces, districts and subdistricts as the state numbers them (เขตการปกครอง).
 *
 * <p>รหัสและชื่อจังหวัด อำเภอ ตำบล ตามกรมการปกครอง
 */
@NullMarked
package th.sucharit.registry.geography;

import org.jspecify.annotations.NullMarked;
