package th.sucharit.plans;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import th.sucharit.testing.ServiceRules;

@AnalyzeClasses(
    packages = "th.sucharit.plans",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule the_document_knows_no_framework =
      noClasses()
          .that()
          .resideInAPackage("..plans.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "th.sucharit.starter..", "tools.jackson.databind..");

  @ArchTest
  static final ArchRule the_rules_know_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage("..plans.findings..", "..plans.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "th.sucharit.starter..");
}
