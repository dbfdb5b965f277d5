/**
 * What the ITA reporting service announces (เหตุการณ์รายงานผล ITA): scores and levels of public
 * bodies.
 */
@NullMarked
package th.sucharit.contracts.ita_reporting;

import org.jspecify.annotations.NullMarked;
