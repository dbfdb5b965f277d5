package th.sucharit.starter.events;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.EventTypes;

/** Finds the contract records on the class path by their types. */
final class Contracts {

  private Contracts() {}

  static Map<String, Class<? extends DomainEvent>> onClassPath() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
    return scanner.findCandidateComponents("th.sucharit").stream()
        .<Class<? extends DomainEvent>>map(found ->
            ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), DomainEvent.class.getClassLoader())
                .asSubclass(DomainEvent.class))
        .collect(Collectors.toMap(EventTypes::nameOf, contract -> contract));
  }
}
