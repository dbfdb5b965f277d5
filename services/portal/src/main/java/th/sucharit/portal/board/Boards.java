package th.sucharit.portal.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The oversight service's board (กระดานติดตาม) of the officer's own province. */
@HttpExchange("/api/oversight")
interface Boards {

  @GetExchange("/local-governments")
  Rows rows(
      @RequestParam(required = false) @Nullable String fiscalYear,
      @RequestParam(required = false) @Nullable String planState,
      @RequestParam(required = false) @Nullable Boolean late,
      @RequestParam(required = false) List<String> code,
      @RequestParam String sort,
      @RequestParam int page,
      @RequestParam int size);

  @GetExchange("/overview")
  Overview overview(@RequestParam(required = false) @Nullable String fiscalYear);

  /** One page of the board; pages count from 0. */
  record Rows(List<BoardLine> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /** How many local governments there are and how many come up to something. */
  record Overview(
      long localGovernments,
      long plansAnnounced,
      long withOpenComplaints,
      long withLateComplaints,
      long risksPublished,
      long checklistsOpened,
      long itaOfficial,
      long itaPassed) {}
}
