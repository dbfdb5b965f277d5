package th.sucharit.portal.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.web.Formats;

/** The provincial officer's first page (หน้าแรกของเจ้าหน้าที่จังหวัด). */
@Controller
class BoardPages {

  private static final int PAGE_SIZE = 50;
  private static final int MOST_NAMES = 500;
  private static final int LONGEST_QUERY = 100;
  private static final int YEARS = 3;
  private static final List<String> PLAN_STATES =
      List.of("none", "draft", "submitted", "approved", "announced");
  private static final List<String> SORTS =
      List.of("-late", "-open", "plan", "-risks", "disclosed", "ita", "code");

  private final Boards boards;
  private final LocalGovernments registry;
  private final Clock clock;

  BoardPages(Gateway gateway, Clock clock) {
    this.boards = gateway.forOfficers(Boards.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.clock = clock;
  }

  /** What the officer asks for; anything that is not offered counts as not asked. */
  record Wanted(
      @Nullable String year,
      @Nullable String plan,
      @Nullable String late,
      @Nullable String q,
      @Nullable String sort,
      @Nullable Integer page) {

    public @Nullable String fiscalYear() {
      return year != null && year.matches("25[0-9]{2}") ? year : null;
    }

    public @Nullable String planState() {
      return plan != null && PLAN_STATES.contains(plan) ? plan : null;
    }

    public boolean onlyLate() {
      return "true".equals(late);
    }

    public String words() {
      String typed = q == null ? "" : q.strip();
      return typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
    }

    public String order() {
      return sort != null && SORTS.contains(sort) ? sort : SORTS.getFirst();
    }

    int number() {
      return page == null ? 0 : Math.clamp(page, 0, 10_000);
    }
  }

  @GetMapping("/officer/board")
  String board(Wanted wanted, Model model) {
    List<String> codes = wanted.words().isEmpty() ? List.of() : codesOf(wanted.words());
    boolean nothing = codes.isEmpty() && !wanted.words().isEmpty();
    Boards.Rows rows = nothing ? new Boards.Rows(List.of(), 0, PAGE_SIZE, 0) : find(wanted, codes);
    model.addAttribute("wanted", wanted);
    model.addAttribute("years", years());
    model.addAttribute("planStates", PLAN_STATES);
    model.addAttribute("sorts", SORTS);
    model.addAttribute("overview", boards.overview(wanted.fiscalYear()));
    model.addAttribute("rows", rows);
    model.addAttribute("names", namesOf(rows));
    return "officer/board";
  }

  private Boards.Rows find(Wanted wanted, List<String> codes) {
    return boards.rows(
        wanted.fiscalYear(),
        wanted.planState(),
        wanted.onlyLate() ? true : null,
        codes,
        wanted.order(),
        wanted.number(),
        PAGE_SIZE);
  }

  private List<String> codesOf(String words) {
    return registry.search(Formats.plainDigits(words), 0, MOST_NAMES).items().stream()
        .map(LocalGovernment::code)
        .toList();
  }

  private Map<String, LocalGovernment> namesOf(Boards.Rows rows) {
    List<String> codes = rows.items().stream().map(BoardLine::localGovernment).toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }

  private List<String> years() {
    int thisYear = FiscalYear.of(clock.instant()).year();
    return IntStream.range(0, YEARS).mapToObj(ago -> Integer.toString(thisYear - ago)).toList();
  }
}
