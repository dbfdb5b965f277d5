package th.sucharit.portal.web;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #fmt} and {@code #site}. */
@Component
class PortalDialect extends AbstractDialect
    implements IExpressionObjectDialect, IExpressionObjectFactory {

  private static final String FORMATS = "fmt";
  private static final String SITE = "site";

  private final Clock clock;
  private final ObjectProvider<ResourceUrlProvider> assets;

  PortalDialect(Clock clock, ObjectProvider<ResourceUrlProvider> assets) {
    super("sucharit");
    this.clock = clock;
    this.assets = assets;
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return Set.of(FORMATS, SITE);
  }

  @Override
  public @Nullable Object buildObject(IExpressionContext context, String name) {
    if (name.equals(FORMATS)) {
      return new Formats(context.getLocale(), clock);
    }
    if (!(context instanceof IWebContext web)) {
      throw new IllegalStateException("pages are rendered for requests only");
    }
    var request = web.getExchange().getRequest();
    var path = request.getRequestPath();
    var repeatable = request.getMethod().equals("GET");
    var query = Optional.ofNullable(request.getQueryString()).orElse("");
    return new Site(path, query, repeatable, context.getLocale(), assets.getObject());
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
