package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the violation that was planted for it. */
class ServiceRulesTests {

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("th.sucharit.testing.planted");

  static List<Field> rules() {
    return Arrays.stream(ServiceRules.class.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(ArchTest.class))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void catchesWhatWasPlanted(Field rule) throws IllegalAccessException {
    rule.setAccessible(true);
    assertThat(((ArchRule) rule.get(null)).evaluate(PLANTED).hasViolation())
        .as(rule.getName())
        .isTrue();
  }
}
