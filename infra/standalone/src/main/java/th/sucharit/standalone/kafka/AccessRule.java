package th.sucharit.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What an outside client may do on Kafka, as the platform's access list says. */
record AccessRule(
    String principal,
    AclOperation operation,
    ResourceType resource,
    PatternType pattern,
    String name) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int FIELDS = 5;

  static List<AclBinding> readAll(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> parse(line).binding())
        .toList();
  }

  static AccessRule parse(String line) {
    List<String> fields = SPACE.splitAsStream(line).toList();
    if (fields.size() != FIELDS) {
      throw new IllegalArgumentException(
          "a rule reads: principal, operation, resource, pattern, name: " + line);
    }
    return new AccessRule(
        fields.get(0),
        AclOperation.valueOf(fields.get(1)),
        ResourceType.valueOf(fields.get(2)),
        PatternType.valueOf(fields.get(3)),
        fields.get(4));
  }

  private AclBinding binding() {
    return new AclBinding(
        new ResourcePattern(resource, name, pattern),
        new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
  }
}
