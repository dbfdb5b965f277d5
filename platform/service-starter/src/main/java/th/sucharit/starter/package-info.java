/**
 * Technique that every service shares (ส่วนกลางทางเทคนิค); nothing here knows what a plan or a
 * complaint is.
 */
@NullMarked
package th.sucharit.starter;

import org.jspecify.annotations.NullMarked;
