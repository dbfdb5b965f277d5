package th.sucharit.risk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import th.sucharit.testing.ServiceRules;

@AnalyzeClasses(packages = "th.sucharit.risk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule the_rules_of_rating_know_no_framework =
      noClasses()
          .that()
          .resideInAPackage("..risk.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "jakarta..",
              "tools.jackson..",
              "th.sucharit.starter..",
              "th.sucharit.contracts..",
              "th.sucharit.risk.criteria..",
              "th.sucharit.risk.assessment..");
}
