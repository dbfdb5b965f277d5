package th.sucharit.portal.fake;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes pictures of pages of a running portal: base address, folder, then name=path pairs. */
final class Pictures {

  private Pictures() {}

  public static void main(String[] arguments) {
    var base = arguments[0];
    var folder = Path.of(arguments[1]);
    try (var chromium = Chromium.start()) {
      for (var size :
          Map.of("phone", List.of(390, 844), "desktop", List.of(1280, 900)).entrySet()) {
        var width = size.getValue().getFirst();
        var height = size.getValue().getLast();
        try (var context =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
          var page = context.newPage();
          for (var picture : List.of(arguments).subList(2, arguments.length)) {
            var parts = picture.split("=", 2);
            page.navigate(base + parts[1]);
            page.evaluate("() => document.fonts.ready");
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(parts[0] + "-" + size.getKey() + ".png")));
          }
        }
      }
    }
  }
}
