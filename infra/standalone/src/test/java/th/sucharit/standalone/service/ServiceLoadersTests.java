package th.sucharit.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLoadersTests {

  @TempDir Path folder;
  private ServiceLoaders loaders;
  private ServiceArtifact registry;
  private ServiceArtifact plans;
  private ServiceArtifact portal;

  @BeforeEach
  void buildThreeServices() throws IOException {
    Path starter = jar("starter", "starter.txt");
    Path csv = jar("csv", "csv.txt");
    registry = artifact("registry", false, List.of(starter, csv));
    plans = artifact("plans", false, List.of(starter));
    portal = artifact("portal", true, List.of(starter));
    loaders = new ServiceLoaders(List.of(registry, plans, portal), jar("launcher", "launcher.txt"));
  }

  @Test
  void givesEachServiceItsOwnSettings() throws IOException {
    assertThat(content(loaders.loaderOf(registry), "application.yml")).isEqualTo("registry");
    assertThat(content(loaders.loaderOf(plans), "application.yml")).isEqualTo("plans");
    assertThat(content(loaders.loaderOf(portal), "application.yml")).isEqualTo("portal");
  }

  @Test
  void loadsWhatAllHaveInCommonOnceAndTheRestApart() {
    ClassLoader first = loaders.loaderOf(registry);
    ClassLoader second = loaders.loaderOf(plans);

    assertThat(first.getParent()).isSameAs(second.getParent());
    assertThat(first.getParent().getResource("starter.txt")).isNotNull();
    assertThat(first.getResource("csv.txt")).isNotNull();
    assertThat(second.getResource("csv.txt")).isNull();
  }

  @Test
  void sharesNothingWithAServiceOfAnotherStack() {
    ClassLoader own = loaders.loaderOf(portal);

    assertThat(own.getParent()).isSameAs(ClassLoader.getPlatformClassLoader());
    assertThat(own.getResource("starter.txt")).isNotNull();
    assertThat(own.getResource("csv.txt")).isNull();
  }

  @Test
  void hidesTheLaunchersOwnClassesFromTheServices() {
    assertThat(loaders.loaderOf(registry).getResource("org/assertj/core/api/Assertions.class"))
        .isNull();
  }

  private ServiceArtifact artifact(String name, boolean own, List<Path> libraries)
      throws IOException {
    return new ServiceArtifact(
        new ServiceDefinition(name, "Main", 1, name, own), jar(name, "application.yml"), libraries);
  }

  private Path jar(String name, String resource) throws IOException {
    Path file = folder.resolve(name + ".jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry(resource));
      jar.write(name.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String content(ClassLoader loader, String resource) throws IOException {
    URL found = Objects.requireNonNull(loader.getResource(resource));
    try (var content = found.openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
