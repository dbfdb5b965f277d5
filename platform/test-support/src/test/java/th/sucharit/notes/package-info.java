/** A service as small as can be, to try the starter on. */
@org.jspecify.annotations.NullMarked
package th.sucharit.notes;
