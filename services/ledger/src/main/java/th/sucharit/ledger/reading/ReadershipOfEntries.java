package th.sucharit.ledger.reading;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.transparency.LedgerEntry;

/**
 * Who may read an entry (ผู้มีสิทธิอ่านรายการ), as the contract of its type says. A type that no
 * contract names, and a record that is no event, are for auditors.
 */
@Component
class ReadershipOfEntries {

  private final Map<String, Readership> byType;

  ReadershipOfEntries(ResourceLoader resources) {
    var contracts = new ClassPathScanningCandidateComponentProvider(false);
    contracts.setResourceLoader(resources);
    contracts.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
    byType =
        contracts.findCandidateComponents(EventType.class.getPackageName()).stream()
            .map(BeanDefinition::getBeanClassName)
            .filter(Objects::nonNull)
            .map(name -> contract(name, resources))
            .collect(Collectors.toMap(EventType::value, EventType::readership));
  }

  private static EventType contract(String name, ResourceLoader resources) {
    return ClassUtils.resolveClassName(name, resources.getClassLoader())
        .getAnnotation(EventType.class);
  }

  Readership of(LedgerEntry entry) {
    return byType.getOrDefault(entry.field("type"), Readership.AUDITORS);
  }

  /** Whether the caller may read the entry when walking through the ledger. */
  boolean listed(Caller caller, LedgerEntry entry) {
    return of(entry) == Readership.PUBLIC || caller.has(Roles.AUDITOR);
  }

  /** Whether the caller, who named the entry's event, may read it. */
  boolean named(Caller caller, LedgerEntry entry) {
    return of(entry) != Readership.AUDITORS || caller.has(Roles.AUDITOR);
  }
}
