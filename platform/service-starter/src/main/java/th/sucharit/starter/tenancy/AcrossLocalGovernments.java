package th.sucharit.starter.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a query that is not scoped to a local government; says why that is right. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AcrossLocalGovernments {

  /** Why no scope is needed, such as: the receipt is the key. */
  String value();
}
