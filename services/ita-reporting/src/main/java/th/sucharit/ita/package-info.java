/**
 * The yearly Integrity and Transparency Assessment (การประเมิน ITA): frameworks as data, scores,
 * levels and gaps.
 */
@NullMarked
package th.sucharit.ita;

import org.jspecify.annotations.NullMarked;
