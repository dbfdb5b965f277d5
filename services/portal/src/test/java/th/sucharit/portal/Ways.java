package th.sucharit.portal;

import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import th.sucharit.portal.fake.FakePlatform;

/** How a browser gets to a page, with the prefix of the language. */
final class Ways {

  private Ways() {}

  static BiConsumer<Page, String> at(String path) {
    return (page, prefix) -> page.navigate(path.startsWith("/officer") ? path : prefix + path);
  }

  static BiConsumer<Page, String> officerAt(String path) {
    return (page, prefix) ->
        page.navigate(
            path + (path.contains("?") ? "&" : "?") + "lang=" + (prefix.isEmpty() ? "th" : "en"));
  }

  static Consumer<FakePlatform> asProvince() {
    return platform -> platform.signInAs("provincial-officer");
  }

  /** The status page of a receipt, or what it says of one that is none. */
  static BiConsumer<Page, String> statusOf(String receipt, String then) {
    return at("/status")
        .andThen((page, prefix) -> {
          page.fill("#receipt", receipt);
          send(page, then);
        });
  }

  static void send(Page page, String then) {
    page.click("main form[method=post] button[type=submit]");
    page.waitForSelector(then);
  }
}
