/**
 * Open311 GeoReport v2 for general complaints (ช่องทาง Open311): programs that speak this standard
 * file complaints and see where they stand. What a complaint says stays sealed; only what its filer
 * wants to be seen is shown, and times only to the day.
 */
@NullMarked
package th.sucharit.complaints.open311;

import org.jspecify.annotations.NullMarked;
