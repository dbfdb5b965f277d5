package th.sucharit.portal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import th.sucharit.portal.fake.Chromium;

/**
 * Tests that need a real browser: skipped, loudly, where none is installed; with {@code
 * SUCHARIT_REQUIRE_BROWSER=true} its absence is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest extends RunningPortal {

  static final String FORM = "/local-governments/5460802/complain";
  static final String SURVEY_CODE = "0123-4567-8901-2345-6789-0123-4567-8901";

  private @Nullable Chromium chromium;
  private final List<BrowserContext> open = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();
  final List<String> requests = new ArrayList<>();

  @BeforeAll
  void startBrowser() {
    if (Chromium.isInstalled()) {
      chromium = Chromium.start();
      return;
    }
    var message = "BROWSER TESTS SKIPPED: " + Chromium.PROGRAM + " is not installed";
    if ("true".equals(System.getenv("SUCHARIT_REQUIRE_BROWSER"))) {
      fail(message.replace("SKIPPED", "IMPOSSIBLE"));
    }
    System.err.println(message);
    abort(message);
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  void closePages() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  Page phone() {
    return page(new Browser.NewContextOptions().setViewportSize(390, 844));
  }

  Page desktop() {
    return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A window that notes what it loads and what the browser complains about. */
  Page page(Browser.NewContextOptions options) {
    var context = chromium.browser().newContext(options.setBaseURL(ADDRESS));
    open.add(context);
    var page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("status of")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return page;
  }
}
