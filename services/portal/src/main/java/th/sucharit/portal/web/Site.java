package th.sucharit.portal.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What the layout needs to know about the page it frames (โครงหน้าเว็บ). */
public final class Site {

  private static final String OFFICER = "/officer";
  private static final String ERROR = "/error";

  private final String path;
  private final String query;
  private final boolean repeatable;
  private final Locale locale;
  private final ResourceUrlProvider assets;

  Site(String path, String query, boolean repeatable, Locale locale, ResourceUrlProvider assets) {
    this.path = path;
    this.query = query;
    this.repeatable = repeatable;
    this.locale = locale;
    this.assets = assets;
  }

  public String language() {
    return locale.getLanguage();
  }

  /** The address of an asset with its content hash, so browsers may keep it for a year. */
  public String asset(String name) {
    var plain = "/assets/" + name;
    return Optional.ofNullable(assets.getForLookupPath(plain)).orElse(plain);
  }

  /** Whether the same page can be asked for again: not a receipt, nor what a form answered. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** The same page in the other language; the start page instead of an error. */
  public String inOtherLanguage() {
    var thai = Languages.isThai(locale);
    if (path.endsWith(ERROR)) {
      return thai ? EnglishPaths.PREFIX + "/" : "/";
    }
    if (path.startsWith(OFFICER)) {
      return path + "?lang=" + (thai ? "en" : "th");
    }
    var there = thai ? EnglishPaths.PREFIX + path : path.substring(EnglishPaths.PREFIX.length());
    return query.isEmpty() ? there : there + "?" + query;
  }

  /** Whether this page or one below it is shown. */
  public boolean at(String section) {
    var own = path.startsWith(EnglishPaths.PREFIX + "/") ? path.substring(3) : path;
    return own.equals(section) || own.startsWith(section + "/");
  }

  /** A key for one filling-in of a form: sending it twice has the effect of once. */
  public String freshKey() {
    return UUID.randomUUID().toString();
  }
}
