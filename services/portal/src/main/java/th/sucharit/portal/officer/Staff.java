package th.sucharit.portal.officer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The staff of the officer's own local government (บุคลากรของหน่วยงาน). */
@HttpExchange("/api/registry/local-governments")
public interface Staff {

  @GetExchange("/{code}/officers")
  List<Person> of(@PathVariable String code);

  /**
   * A colleague: the account and what it holds.
   *
   * @param position such as {@code deputy-mayor-2}
   */
  record Person(
      String username, String position, @Nullable List<String> roles, @Nullable Instant leftAt) {

    /** Whether cases of the general channel can be given to this one. */
    public boolean handlesCases() {
      return leftAt == null && roles != null && roles.contains("officer");
    }

    /** The position without its number. */
    public String title() {
      return position.replaceFirst("-[0-9]+$", "");
    }

    public String number() {
      return position.replaceFirst("^[a-z-]+", "");
    }
  }
}
