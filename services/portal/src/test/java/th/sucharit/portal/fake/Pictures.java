package th.sucharit.portal.fake;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes pictures of pages of a running portal: base address, folder, then name=path pairs. */
final class Pictures {

  private static final int TILE = 1900;

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
            if (parts[1].startsWith("!")) {
              step(page, base, parts[1].substring(1));
            } else {
              page.navigate(base + parts[1]);
            }
            page.evaluate("() => document.fonts.ready");
            var tall = ((Number) page.evaluate("() => document.body.scrollHeight")).intValue();
            for (int top = 0, part = 1; top < tall; top += TILE, part++) {
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setFullPage(true)
                      .setClip(0, top, width, Math.min(TILE, tall - top))
                      .setPath(
                          folder.resolve(
                              parts[0] + "-" + size.getKey() + (part > 1 ? part : "") + ".png")));
            }
          }
        }
      }
    }
  }

  /** Pages behind a form. */
  private static void step(Page page, String base, String step) {
    var form = base + "/local-governments/5460802/complain";
    switch (step) {
      case "receipt" -> {
        page.navigate(form);
        page.fill("#subject", "ไฟถนนหน้าโรงเรียนดับ");
        page.fill("#details", "ดับมาสองสัปดาห์แล้ว");
        page.click("main button[type=submit]");
        page.waitForSelector(".code");
      }
      case "wrong" -> {
        page.navigate(form);
        page.click("main button[type=submit]");
        page.waitForSelector(".errors");
      }
      case "status" -> status(page, base, FakeComplaints.RECEIPT);
      case "answered" -> status(page, base, FakeReceipts.ANSWERED);
      default -> throw new IllegalArgumentException(step);
    }
  }

  private static void status(Page page, String base, String receipt) {
    page.navigate(base + "/status");
    page.fill("#receipt", receipt);
    page.click("main button[type=submit]");
    page.waitForSelector(".timeline");
  }
}
