package th.sucharit.ita;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import th.sucharit.testing.ServiceRules;

@AnalyzeClasses(packages = "th.sucharit.ita", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule the_model_knows_no_framework =
      noClasses()
          .that()
          .resideInAPackage("..ita.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "th.sucharit.starter..", "tools.jackson.databind..");

  @ArchTest
  static final ArchRule the_model_depends_on_nothing_else_of_the_service =
      noClasses()
          .that()
          .resideInAPackage("..ita.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ita.assessment..", "..ita.framework..");
}
