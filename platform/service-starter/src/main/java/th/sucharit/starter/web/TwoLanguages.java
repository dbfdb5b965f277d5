package th.sucharit.starter.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a constraint demands, in English and in Thai. */
final class TwoLanguages {

  private static final Locale THAI = Locale.of("th");

  private final MessageInterpolator interpolator;

  TwoLanguages(ValidatorFactory factory) {
    this.interpolator = factory.getMessageInterpolator();
  }

  String english(ConstraintViolation<?> violation) {
    return interpolator.interpolate(
        violation.getMessageTemplate(), context(violation), Locale.ENGLISH);
  }

  String thai(ConstraintViolation<?> violation) {
    return interpolator.interpolate(violation.getMessageTemplate(), context(violation), THAI);
  }

  private static MessageInterpolator.Context context(ConstraintViolation<?> violation) {
    return new MessageInterpolator.Context() {
      @Override
      public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
      }

      @Override
      public @Nullable Object getValidatedValue() {
        return violation.getInvalidValue();
      }

      @Override
      public <T> T unwrap(Class<T> type) {
        throw new ValidationException("nothing to unwrap as " + type.getName());
      }
    };
  }
}
