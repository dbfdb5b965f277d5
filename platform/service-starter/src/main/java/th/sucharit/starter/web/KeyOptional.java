package th.sucharit.starter.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that writes for clients of a foreign standard which knows no {@code
 * Idempotency-Key}: without one each request has an effect of its own; with one it is carried out
 * once, as everywhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeyOptional {}
