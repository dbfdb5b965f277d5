/** What the assessors gave (คะแนน ITA อย่างเป็นทางการ), kept beside what is predicted here. */
@NullMarked
package th.sucharit.disclosure.official;

import org.jspecify.annotations.NullMarked;
