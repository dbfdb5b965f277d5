package th.sucharit.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The CloudEvents type of a fact: {@code th.sucharit.<aggregate>.<fact>.v<major>}, never the name
 * of a Java class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  String value();

  /** Who may read such a fact in the ledger; a type that says nothing is for auditors. */
  Readership readership() default Readership.AUDITORS;
}
