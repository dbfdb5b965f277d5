package th.sucharit.starter.web;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems, repeatable commands and the JSON form of the platform's values; {@code
 * sucharit.web.enabled=false} switches it off.
 */
@AutoConfiguration(
    before = WebMvcAutoConfiguration.class,
    after = {JacksonAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnProperty(name = "sucharit.web.enabled", matchIfMissing = true)
class WebAutoConfiguration {

  /** After Spring Security, so that the caller is known. */
  private static final int AFTER_SECURITY = 0;

  @Bean
  JacksonModule contractValues() {
    return ContractValues.module();
  }

  /** Only what is sent in from outside is looked at; what is stored already stays legible. */
  @Bean
  ServerHttpMessageConvertersCustomizer readableTexts(JsonMapper json) {
    JsonMapper strict = json.rebuild().addModule(ReadableTexts.module()).build();
    return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  ProblemAdvice problemAdvice(ValidatorFactory validators) {
    return new ProblemAdvice(new TwoLanguages(validators));
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ContainerRefusals.class.getName());
          }
        });
  }

  @Bean
  WebMvcConfigurer keyRequired() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeyRequired()).order(-50);
        registry.addInterceptor(new BodyType()).order(-40);
      }
    };
  }

  /** Needs the database, where answers are kept. */
  @Configuration
  @EnableScheduling
  @ConditionalOnProperty(name = "sucharit.web.commands.enabled", matchIfMissing = true)
  static class Commands {

    @Bean
    AnswerStore answerStore(MongoOperations mongo, Clock clock) {
      return new AnswerStore(mongo, clock);
    }

    @Bean
    FilterRegistrationBean<CommandFilter> commandFilter(
        AnswerStore answers, ProblemWriter problems) {
      FilterRegistrationBean<CommandFilter> filter =
          new FilterRegistrationBean<>(new CommandFilter(answers, problems));
      filter.setOrder(AFTER_SECURITY);
      return filter;
    }
  }
}
