/**
 * What the provincial office sees of its local governments (การกำกับติดตามระดับจังหวัด): read
 * models made from facts of the other services, and nothing else.
 */
@NullMarked
package th.sucharit.oversight;

import org.jspecify.annotations.NullMarked;
