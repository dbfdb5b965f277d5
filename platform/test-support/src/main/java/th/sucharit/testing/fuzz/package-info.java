/** Sends services what nobody should send, and looks at how they refuse it. */
@NullMarked
package th.sucharit.testing.fuzz;

import org.jspecify.annotations.NullMarked;
