package th.sucharit.deployment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a whole Kubernetes object and finds what its kind does not know. */
final class UnknownFields {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> found = new ArrayList<>();

  static List<String> in(Object resource) {
    var walk = new UnknownFields();
    walk.visit(resource, resource.getClass().getSimpleName());
    return walk.found;
  }

  private void visit(Object value, String path) {
    if (value instanceof Collection<?> several) {
      int i = 0;
      for (Object one : several) {
        visit(one, path + "[" + i++ + "]");
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> visit(one, path + "." + key));
    } else if (value != null
        && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")
        && !value.getClass().isEnum()
        && seen.add(value)) {
      for (Method method : value.getClass().getMethods()) {
        if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
          visitProperty(value, method, path);
        }
      }
    }
  }

  private void visitProperty(Object owner, Method getter, String path) {
    Object value = call(owner, getter);
    if (!getter.getName().equals("getAdditionalProperties")) {
      visit(value, path + "." + getter.getName().substring(3));
    } else if (value instanceof Map<?, ?> unknown && !unknown.isEmpty()) {
      found.add(path + ": " + unknown);
    }
  }

  private static Object call(Object owner, Method getter) {
    try {
      return getter.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(getter.toString(), e);
    }
  }
}
