/**
 * The published language of the platform (ภาษากลางของเหตุการณ์): what a producer promises to all
 * who listen.
 *
 * <p>Facts are records below one package per producer. They hold ids, codes, times and counts only,
 * never a person's name, a telephone number or free text, because the ledger cannot forget. Only
 * the JDK may be used here.
 */
@NullMarked
package th.sucharit.contracts;

import org.jspecify.annotations.NullMarked;
