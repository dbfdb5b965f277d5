package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityIT extends BrowserTest {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final Map<Boolean, List<Page>> windows = new HashMap<>();
  private final Map<String, Integer> seen = new TreeMap<>();
  private int checked;

  /** WCAG 1.4.10 besides: 320 CSS pixels are a small phone, or a 1280 pixel window at 400 %. */
  @ParameterizedTest
  @EnumSource
  void hasNoGraveFaultInThaiOnPhoneAndDesktopAndInEnglishOnAPhone(Scene scene) {
    for (var english : List.of(false, true)) {
      for (var page : windows.computeIfAbsent(english, this::open)) {
        scene.show(page, PLATFORM, english);
        assertThat(page.url().endsWith("/sign-in-failed")).isEqualTo(scene == Scene.SIGN_IN_FAILED);
        Axe.begin(page);
      }
    }
    windows.forEach((english, pages) -> {
      for (var page : pages) {
        assertThat(grave(page)).as("%s english=%s", scene, english).isEmpty();
      }
      fitsASmallPhone(scene, english, pages.getFirst());
    });
    assertThat(complaints).isEmpty();
    assertThat(requests)
        .allMatch(url -> url.startsWith(ADDRESS) || url.startsWith(PLATFORM.issuer()));
  }

  /** A desktop made that narrow is the same window. */
  private static void fitsASmallPhone(Scene scene, boolean english, Page page) {
    var size = page.viewportSize();
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
        .as("%s english=%s at 320 pixels", scene, english)
        .isEqualTo(320);
    page.setViewportSize(size.width, size.height);
  }

  /** A desktop in English has the same boxes as one in Thai and the same words as a phone. */
  private List<Page> open(boolean english) {
    return english ? List.of(phone()) : List.of(phone(), desktop());
  }

  @Test
  void theCheckFindsAPlantedFault() {
    var page = phone();
    Scene.FORM.show(page, PLATFORM, false);
    page.evaluate("() => document.querySelector('label[for=subject]').remove()");
    page.evaluate("() => document.querySelector('h1').style.setProperty('color', '#eee')");
    Axe.begin(page);
    assertThat(grave(page))
        .anyMatch(f -> f.id().contains("label"))
        .anyMatch(f -> f.id().contains("contrast"));
  }

  @AfterAll
  void tellWhatWasSeen() {
    System.out.printf("axe: %d pages checked, violations by impact: %s%n", checked, seen);
  }

  private List<Axe.Fault> grave(Page page) {
    checked++;
    var found = Axe.faults(page);
    found.forEach(rule -> seen.merge(rule.impact() + " " + rule.id(), 1, Integer::sum));
    return found.stream().filter(rule -> GRAVE.contains(rule.impact())).toList();
  }
}
