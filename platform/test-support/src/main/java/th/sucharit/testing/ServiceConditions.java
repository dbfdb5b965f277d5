package th.sucharit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;

/** What {@link ServiceRules} ask of types and methods. */
final class ServiceConditions {

  private ServiceConditions() {}

  /**
   * Ids are unique in a service already: {@code registry.mergers} hears as group {@code .mergers}.
   */
  static ArchCondition<JavaClass> nameAGroupAfterTheirId() {
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

  static ArchCondition<JavaMethod> takeTheLocalGovernmentFirst() {
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

  static ArchCondition<JavaClass> dependOnNoOtherService() {
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

  static ArchCondition<JavaClass> createOnlyItsOwnFacts() {
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

  /** Also a type inside it counts, which would be out of reach without it. */
  static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
    return new ArchCondition<>("be used from another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean needed =
            type.getPackage().getClasses().stream()
                .filter(one -> isInside(one, type))
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
        events.add(new SimpleConditionEvent(type, needed, type.getName()));
      }
    };
  }

  private static boolean isInside(JavaClass one, JavaClass type) {
    return one.equals(type) || one.getName().startsWith(type.getName() + "$");
  }

  /** By its annotation, or because a configuration creates it. */
  static ArchCondition<JavaClass> becomeABean() {
    return new ArchCondition<>("become a bean") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean created =
            type.isMetaAnnotatedWith(Component.class)
                || type.getConstructorCallsToSelf().stream()
                    .anyMatch(
                        call -> call.getOriginOwner().isMetaAnnotatedWith(Configuration.class));
        events.add(new SimpleConditionEvent(type, created, type.getName()));
      }
    };
  }
}
