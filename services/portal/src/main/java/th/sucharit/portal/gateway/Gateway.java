package th.sucharit.portal.gateway;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The gateway (ทางเข้ากลาง) as callers of the portal see it. */
public final class Gateway {

  private final RestClient anonymous;
  private final RestClient signedIn;

  Gateway(RestClient anonymous, RestClient signedIn) {
    this.anonymous = anonymous;
    this.signedIn = signedIn;
  }

  /** Calls without a token. */
  public <T> T forCitizens(Class<T> api) {
    return proxy(anonymous, api);
  }

  /** Calls with the access token of the officer whose page this is. */
  public <T> T forOfficers(Class<T> api) {
    return proxy(signedIn, api);
  }

  private static <T> T proxy(RestClient client, Class<T> api) {
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(api);
  }
}
