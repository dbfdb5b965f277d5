package th.sucharit.portal.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts and time for the pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setAlwaysUseMessageFormat(true);
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Languages.THAI);
    messages.setBundleClassLoader(WebConfiguration.class.getClassLoader());
    return messages;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
