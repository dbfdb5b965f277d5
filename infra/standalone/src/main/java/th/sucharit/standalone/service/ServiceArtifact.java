package th.sucharit.standalone.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the build left of a service: its jar and the libraries it runs with. */
record ServiceArtifact(ServiceDefinition service, Path jar, List<Path> libraries) {

  /** The artifact, if the service has been built. */
  static Optional<ServiceArtifact> find(Path root, ServiceDefinition service) throws IOException {
    Path target = root.resolve(service.folder()).resolve("target");
    Path classPath = target.resolve("classpath.txt");
    if (!Files.exists(classPath)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      List<Path> libraries =
          Stream.of(Files.readString(classPath).strip().split(File.pathSeparator, -1))
              .filter(path -> !path.isEmpty())
              .map(Path::of)
              .toList();
      return files
          .filter(file -> isServiceJar(service, file.getFileName().toString()))
          .findFirst()
          .map(jar -> new ServiceArtifact(service, jar, libraries));
    }
  }

  /** The same program from copies of what a build may replace while it runs. */
  ServiceArtifact copiedTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    var copies = new ArrayList<Path>();
    for (Path library : libraries) {
      copies.add(
          library.getFileName().toString().endsWith("-SNAPSHOT.jar")
              ? copy(library, folder)
              : library);
    }
    return new ServiceArtifact(service, copy(jar, folder), List.copyOf(copies));
  }

  private static Path copy(Path file, Path folder) throws IOException {
    return Files.copy(
        file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isServiceJar(ServiceDefinition service, String file) {
    return file.startsWith(service.name() + "-")
        && file.endsWith(".jar")
        && Stream.of("-exec.jar", "-sources.jar", "-javadoc.jar", "-tests.jar")
            .noneMatch(file::endsWith);
  }
}
