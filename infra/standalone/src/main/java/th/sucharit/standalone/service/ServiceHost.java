package th.sucharit.standalone.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.Progress;

/** Runs all services of the platform in this JVM. */
public final class ServiceHost implements AutoCloseable {

  /** More at a time gain nothing: a start is bound by the processor. */
  private static final int AT_A_TIME = 2;

  private final Installation installation;
  private final Progress progress;
  private final ConcurrentLinkedDeque<RunningService> running = new ConcurrentLinkedDeque<>();

  public ServiceHost(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  /** Starts every service that has been built; the settings are the same for all. */
  public void startAll(Map<String, String> settings) throws Exception {
    var artifacts = new ArrayList<ServiceArtifact>();
    for (ServiceDefinition service : ServiceDefinition.readAll()) {
      Optional<ServiceArtifact> artifact = ServiceArtifact.find(installation.root(), service);
      if (artifact.isPresent()) {
        artifacts.add(artifact.get().copiedTo(installation.run().resolve("services")));
      } else {
        progress.skipped(service.name(), "not built · ยังไม่ได้สร้าง");
      }
    }
    var loaders = new ServiceLoaders(artifacts, launcherJar());
    var starts = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (ServiceArtifact artifact : artifacts) {
        starts.add(pool.submit(() -> start(artifact, loaders, settings)));
      }
    }
    for (Future<?> start : starts) {
      start.get();
    }
  }

  @Override
  public void close() {
    for (RunningService service : running) {
      try {
        service.stop();
      } catch (Exception e) {
        LoggerFactory.getLogger(ServiceHost.class)
            .warn("{} did not stop cleanly", service.name(), e);
      }
    }
  }

  private Void start(ServiceArtifact artifact, ServiceLoaders loaders, Map<String, String> settings)
      throws Exception {
    ServiceDefinition service = artifact.service();
    int port = installation.ports().shifted(service.port());
    List<String> arguments =
        Stream.concat(
                Stream.of("--server.port=" + port, "--spring.jmx.enabled=false"),
                settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
            .toList();
    running.addFirst(
        progress.step(
            service.name(),
            "http://127.0.0.1:" + port,
            () -> started(service, loaders.loaderOf(artifact), arguments)));
    return null;
  }

  private static RunningService started(
      ServiceDefinition service, ClassLoader loader, List<String> arguments) throws Exception {
    try {
      return RunningService.start(service, loader, arguments.toArray(String[]::new));
    } catch (ExecutionException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      LoggerFactory.getLogger(ServiceHost.class).error("{} did not start", service.name(), e);
      throw new IllegalStateException(cause.toString(), e);
    }
  }

  private static Path launcherJar() throws Exception {
    return Path.of(ServiceHost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
