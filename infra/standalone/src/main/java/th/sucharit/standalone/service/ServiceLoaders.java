package th.sucharit.standalone.service;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import th.sucharit.standalone.logging.ServiceDiscriminator;

/**
 * Class loaders for services in one JVM: the libraries that all ordinary services have in common
 * are loaded once, the rest by a loader per service, so that no service sees another's classes,
 * pages or settings.
 */
final class ServiceLoaders {

  private final Set<Path> common;
  private final ClassLoader shared;
  private final Path launcher;

  /**
   * Prepares loaders for these services.
   *
   * @param launcher the launcher's own jar, for the log settings and nothing else
   */
  ServiceLoaders(List<ServiceArtifact> services, Path launcher) {
    this.launcher = launcher;
    this.common = inCommon(services);
    this.shared =
        new URLClassLoader(
            "shared",
            urls(Stream.concat(Stream.of(launcher), common.stream())),
            ClassLoader.getPlatformClassLoader());
  }

  ClassLoader loaderOf(ServiceArtifact artifact) {
    String name = ServiceDiscriminator.LOADER_PREFIX + artifact.service().name();
    Stream<Path> own = Stream.of(artifact.jar());
    if (artifact.service().ownLibraries()) {
      var all = Stream.concat(own, Stream.concat(Stream.of(launcher), libraries(artifact)));
      return new URLClassLoader(name, urls(all), ClassLoader.getPlatformClassLoader());
    }
    var rest = libraries(artifact).filter(library -> !common.contains(library));
    return new URLClassLoader(name, urls(Stream.concat(own, rest)), shared);
  }

  private static Set<Path> inCommon(List<ServiceArtifact> services) {
    List<ServiceArtifact> ordinary =
        services.stream().filter(artifact -> !artifact.service().ownLibraries()).toList();
    var common = new LinkedHashSet<Path>();
    ordinary.stream().findFirst().ifPresent(first -> common.addAll(first.libraries()));
    ordinary.forEach(artifact -> common.retainAll(artifact.libraries()));
    return common;
  }

  private static Stream<Path> libraries(ServiceArtifact artifact) {
    return artifact.libraries().stream();
  }

  private static URL[] urls(Stream<Path> files) {
    var urls = new ArrayList<URL>();
    for (Path file : files.toList()) {
      try {
        urls.add(file.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException("not a class path entry: " + file, e);
      }
    }
    return urls.toArray(URL[]::new);
  }
}
