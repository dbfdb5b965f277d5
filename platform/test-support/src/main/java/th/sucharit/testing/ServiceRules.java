package th.sucharit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.repository.Repository;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.events.Aggregate;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/**
 * The rules that every service keeps; a service's {@code ArchitectureTests} includes them for its
 * own package.
 */
public final class ServiceRules {

  private ServiceRules() {}

  @ArchTest
  static final ArchRule controllers_are_hidden =
      classes()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule listeners_are_hidden =
      classes()
          .that()
          .areAnnotatedWith(KafkaListener.class)
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule listeners_have_a_group_of_their_own =
      classes()
          .that()
          .areAnnotatedWith(KafkaListener.class)
          .should(ServiceConditions.nameAGroupAfterTheirId())
          .allowEmptyShould(true)
          .because(
              "two feeds in one group share the partitions, and each misses what the other gets");

  @ArchTest
  static final ArchRule repositories_are_hidden =
      classes()
          .that()
          .areAssignableTo(Repository.class)
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule queries_are_scoped =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAssignableTo(Repository.class)
          .and()
          .areNotAnnotatedWith(AcrossLocalGovernments.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotAnnotatedWith(AcrossLocalGovernments.class)
          .should(ServiceConditions.takeTheLocalGovernmentFirst())
          .allowEmptyShould(true)
          .because("a query without a scope shows one local government's data to another");

  @ArchTest
  static final ArchRule services_stand_alone =
      classes()
          .should(ServiceConditions.dependOnNoOtherService())
          .because("services speak to each other through events only");

  @ArchTest
  static final ArchRule aggregates_know_nothing_of_the_web =
      noClasses()
          .that()
          .areAssignableTo(Aggregate.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_the_producer_creates_its_facts =
      classes()
          .should(ServiceConditions.createOnlyItsOwnFacts())
          .because("nobody announces what another service decides");

  @ArchTest
  static final ArchRule time_comes_from_a_clock =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a test must be able to set the time");

  @ArchTest
  static final ArchRule nothing_is_counted_in_floating_point =
      fields()
          .should()
          .notHaveRawType(double.class)
          .andShould()
          .notHaveRawType(float.class)
          .andShould()
          .notHaveRawType(Double.class)
          .allowEmptyShould(true)
          .because("money and scores are exact");

  @ArchTest
  static final ArchRule names_say_what_a_type_is =
      classes()
          .should()
          .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Common|Dto|Entity)$");

  @ArchTest
  static final ArchRule public_types_are_needed_elsewhere =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotEndingWith("Application")
          .should(ServiceConditions.beUsedFromAnotherPackage())
          .allowEmptyShould(true)
          .because("what a package keeps to itself may change");

  @ArchTest
  static final ArchRule listeners_are_beans =
      classes()
          .that()
          .areAnnotatedWith(KafkaListener.class)
          .should(ServiceConditions.becomeABean())
          .allowEmptyShould(true)
          .because("a listener that nobody creates hears nothing, and nobody notices");
}
