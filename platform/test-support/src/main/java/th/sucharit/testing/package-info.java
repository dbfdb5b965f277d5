/** What tests of a service need (เครื่องมือทดสอบ): servers, tokens, events, architecture rules. */
@NullMarked
package th.sucharit.testing;

import org.jspecify.annotations.NullMarked;
