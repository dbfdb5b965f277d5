package th.sucharit.oversight.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/**
 * The board as provincial officers read it: their province, or the country for those of {@code *}.
 */
@RestController
@RequestMapping("/oversight")
class BoardController {

  private static final String YEAR = "2[45][0-9]{2}";
  private static final String PROVINCE = "[1-9][0-9]";

  private final BoardView board;
  private final BoardHash hash;

  BoardController(BoardView board, BoardHash hash) {
    this.board = board;
    this.hash = hash;
  }

  /**
   * A row.
   *
   * @param fiscalYear absent in the row that shows how things stand now
   */
  record RowAnswer(
      LocalGovernmentId localGovernment,
      ProvinceCode province,
      @Nullable Integer fiscalYear,
      @JsonUnwrapped Cells cells) {

    static RowAnswer of(BoardRow row) {
      return new RowAnswer(
          row.localGovernment(),
          row.province(),
          row.scope().equals(BoardRow.NOW) ? null : Integer.valueOf(row.scope()),
          row.cells());
    }
  }

  /** Narrows the list; one of these per query parameter. */
  record Narrowing(
      @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
      @Nullable @Pattern(regexp = "none|draft|submitted|approved|announced") String planState,
      @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*") String itaLevel,
      @Nullable Boolean late,
      @Nullable @Size(max = 500) List<@Pattern(regexp = "[0-9]{7}") String> code) {

    BoardView.Filter filter() {
      return new BoardView.Filter(
          kind,
          planState,
          itaLevel,
          Boolean.TRUE.equals(late),
          code == null ? List.of() : code.stream().map(LocalGovernmentId::new).toList());
    }
  }

  @GetMapping("/local-governments")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  Page<RowAnswer> rows(
      Caller caller,
      @RequestParam @Nullable @Pattern(regexp = PROVINCE) String province,
      @RequestParam @Nullable @Pattern(regexp = YEAR) String fiscalYear,
      @Valid Narrowing narrowing,
      @RequestParam(defaultValue = "-late") String sort,
      @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
    Sort order = BoardView.sort(sort).orElseThrow(Refused::unknownSort);
    return board
        .rows(reach(caller, province, fiscalYear), narrowing.filter(), order, page, size)
        .map(RowAnswer::of);
  }

  @GetMapping("/local-governments/{code}")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  List<RowAnswer> one(Caller caller, @PathVariable @Pattern(regexp = "[0-9]{7}") String code) {
    List<RowAnswer> rows =
        board.of(new LocalGovernmentId(code)).stream()
            .filter(row -> caller.mayOversee(row.province()))
            .map(RowAnswer::of)
            .toList();
    if (rows.isEmpty()) {
      throw Refused.notFound();
    }
    return rows;
  }

  @GetMapping("/overview")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  BoardView.Overview overview(
      Caller caller,
      @RequestParam @Nullable @Pattern(regexp = PROVINCE) String province,
      @RequestParam @Nullable @Pattern(regexp = YEAR) String fiscalYear) {
    return board.overview(reach(caller, province, fiscalYear));
  }

  /** One hash over the whole board, to compare it with a rebuild of itself. */
  @GetMapping("/board/hash")
  @RolesAllowed(Roles.ADMINISTRATOR)
  BoardHash.Told hash() {
    return hash.told();
  }

  private static BoardView.Reach reach(
      Caller caller, @Nullable String province, @Nullable String fiscalYear) {
    ProvinceCode wanted = province == null ? null : new ProvinceCode(province);
    String scope = fiscalYear == null ? BoardRow.NOW : fiscalYear;
    if (wanted != null && !caller.mayOversee(wanted)) {
      throw Refused.otherProvince();
    }
    if (wanted != null || "*".equals(caller.province())) {
      return new BoardView.Reach(wanted, scope);
    }
    return new BoardView.Reach(ownProvince(caller), scope);
  }

  private static ProvinceCode ownProvince(Caller caller) {
    String own = caller.province();
    if (own == null || !own.matches(PROVINCE)) {
      throw Refused.otherProvince();
    }
    return new ProvinceCode(own);
  }
}
