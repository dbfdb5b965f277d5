package th.sucharit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.data.repository.Repository;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
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
          .should(nameAGroupAfterTheirId())
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
          .should(takeTheLocalGovernmentFirst())
          .allowEmptyShould(true)
          .because("a query without a scope shows one local government's data to another");

  @ArchTest
  static final ArchRule services_stand_alone =
      classes()
          .should(dependOnNoOtherService())
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
          .should(createOnlyItsOwnFacts())
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

  /**
   * Ids are unique in a service already: {@code registry.mergers} hears as group {@code .mergers}.
   */
  private static ArchCondition<JavaClass> nameAGroupAfterTheirId() {
    return new ArchCondition<>("name a group after their id") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        KafkaListener listener = type.getAnnotationOfType(KafkaListener.class);
        String feed = listener.id().substring(listener.id().lastIndexOf('.') + 1);
        boolean own =
            !feed.isEmpty()
                && listener.groupId().equals("${spring.kafka.consumer.group-id}." + feed);
        events.add(
            new SimpleConditionEvent(
                type, own, type.getName() + " hears as " + listener.groupId()));
      }
    };
  }

  private static ArchCondition<JavaMethod> takeTheLocalGovernmentFirst() {
    return new ArchCondition<>("take a LocalGovernmentId first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean scoped =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(LocalGovernmentId.class);
        events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaClass> dependOnNoOtherService() {
    return new ArchCondition<>("depend on no other service") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = part(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency ->
                dependency.getTargetClass().getPackageName().startsWith("th.sucharit."))
            .filter(dependency -> !PLATFORM.contains(part(dependency.getTargetClass())))
            .filter(dependency -> !part(dependency.getTargetClass()).equals(own))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> createOnlyItsOwnFacts() {
    return new ArchCondition<>("create only facts of its own service") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
          JavaClass fact = call.getTargetOwner();
          if (fact.isAssignableTo(DomainEvent.class) && !isOf(part(type), lastPart(fact))) {
            events.add(SimpleConditionEvent.violated(type, call.getDescription()));
          }
        }
      }
    };
  }

  /** {@code th.sucharit.ita} produces what is in {@code contracts.ita_reporting}. */
  private static boolean isOf(String service, String producer) {
    return producer.equals(service) || producer.startsWith(service + "_");
  }

  private static final java.util.Set<String> PLATFORM =
      java.util.Set.of("contracts", "starter", "transparency", "testing", "documents");

  /** {@code complaints} of {@code th.sucharit.complaints.complaint}. */
  private static String part(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }

  private static String lastPart(JavaClass fact) {
    return fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
  }
}
