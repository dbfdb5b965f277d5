package th.sucharit.standalone.service;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A service's Spring context, started and stopped through its own class loader. */
final class RunningService {

  private final String name;
  private final AutoCloseable context;
  private final ClassLoader loader;

  private RunningService(String name, AutoCloseable context, ClassLoader loader) {
    this.name = name;
    this.context = context;
    this.loader = loader;
  }

  static RunningService start(ServiceDefinition service, ClassLoader loader, String[] arguments)
      throws ExecutionException, InterruptedException {
    var start = new FutureTask<>(() -> run(service.mainClass(), loader, arguments));
    var thread = new Thread(start, service.name());
    thread.setContextClassLoader(loader);
    thread.start();
    return new RunningService(service.name(), start.get(), loader);
  }

  String name() {
    return name;
  }

  void stop() throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    context.close();
  }

  private static AutoCloseable run(String mainClass, ClassLoader loader, String[] arguments)
      throws ReflectiveOperationException {
    prepare(loader);
    Class<?> main = loader.loadClass(mainClass);
    Class<?> application = loader.loadClass("org.springframework.boot.SpringApplication");
    // Without a resource loader Spring would look for some extensions beside its own classes only.
    Class<?> resources = loader.loadClass("org.springframework.core.io.ResourceLoader");
    Object resourceLoader =
        loader
            .loadClass("org.springframework.core.io.DefaultResourceLoader")
            .getConstructor(ClassLoader.class)
            .newInstance(loader);
    Object spring =
        application
            .getConstructor(resources, Class[].class)
            .newInstance(resourceLoader, new Class<?>[] {main});
    application.getMethod("setRegisterShutdownHook", boolean.class).invoke(spring, false);
    return (AutoCloseable)
        application.getMethod("run", String[].class).invoke(spring, (Object) arguments);
  }

  /** Settles what several services in one JVM would otherwise fight over. */
  private static synchronized void prepare(ClassLoader loader) throws ReflectiveOperationException {
    // Two services that meet in the first use of the log would lose lines of it.
    loader.loadClass("org.slf4j.LoggerFactory").getMethod("getILoggerFactory").invoke(null);
    // A JVM has one factory for URLs; each copy of Tomcat would claim it.
    loader
        .loadClass("org.apache.catalina.webresources.TomcatURLStreamHandlerFactory")
        .getMethod("disable")
        .invoke(null);
  }
}
