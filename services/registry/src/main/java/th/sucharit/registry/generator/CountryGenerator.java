package th.sucharit.registry.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.registry.geography.District;
import th.sucharit.registry.geography.Geography;
import th.sucharit.registry.geography.Province;
import th.sucharit.registry.geography.Subdistrict;
import th.sucharit.registry.localgovernment.Area;
import th.sucharit.registry.localgovernment.LocalGovernmentType;
import th.sucharit.registry.localgovernment.Names;
import th.sucharit.registry.localgovernment.Profile;
import th.sucharit.registry.localgovernment.Submission;

/**
 * Invents a country (ประเทศสมมุติ): as many local governments of each kind as each province really
 * has, or a part of them, around the real ones of the demonstration. The same seed gives the same
 * country.
 */
@Component
class CountryGenerator {

  private final Geography geography;
  private final RealOnes real;
  private final Counts counts;

  CountryGenerator(Geography geography, RealOnes real) {
    this.geography = geography;
    this.real = real;
    this.counts = Counts.read();
  }

  /**
   * The whole country.
   *
   * @param size how many local governments, the real ones among them
   */
  public List<Submission> generate(long seed, int size) {
    List<Submission> country = new ArrayList<>(real.submissions());
    Draft draft = new Draft(new SplittableRandom(seed));
    country.forEach(draft::note);
    country.addAll(draft.special());
    Map<Counts.Cell, Integer> targets = counts.scaledTo(size - 2);
    for (Map.Entry<Counts.Cell, Integer> target : targets.entrySet()) {
      Counts.Cell cell = target.getKey();
      int there = draft.present.getOrDefault(cell, 0);
      for (int i = there; i < target.getValue(); i++) {
        country.add(draft.next(cell));
      }
    }
    country.sort(Comparator.comparing(Submission::code));
    return country.subList(0, Math.min(size, country.size()));
  }

  /** A country in the making. */
  private final class Draft {

    private final SplittableRandom random;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Counts.Cell, Integer> present = new HashMap<>();
    private final Map<String, Integer> running = new TreeMap<>();
    private final Map<Counts.Cell, List<Seat>> unused = new HashMap<>();

    Draft(SplittableRandom random) {
      this.random = random;
    }

    void note(Submission one) {
      Profile profile = one.profile();
      codes.add(one.code().code());
      names.add(profile.area().province() + profile.names().th());
      present.merge(new Counts.Cell(profile.area().province(), profile.type()), 1, Integer::sum);
    }

    List<Submission> special() {
      return List.of(
          special("1100101", LocalGovernmentType.BANGKOK, "1001", 5_400_000),
          special("1200401", LocalGovernmentType.PATTAYA, "2004", 115_000));
    }

    private Submission special(
        String code, LocalGovernmentType type, String district, int population) {
      ProvinceCode province = new ProvinceCode(district.substring(0, 2));
      Names called = new Names(type.thai(), type.english());
      return submission(code, type, called, new Area(province, district, List.of()), population);
    }

    Submission next(Counts.Cell cell) {
      Seat seat = seat(cell);
      Names called = Naming.of(cell.type(), seat.nameTh(), seat.nameEn());
      String code = code(cell, seat.district());
      Area area = new Area(cell.province(), seat.district(), seat.subdistricts());
      return submission(code, cell.type(), called, area, People.of(cell.type(), random));
    }

    /**
     * Where the next of a kind lies and what it is called after; a name stands once per province.
     */
    private Seat seat(Counts.Cell cell) {
      if (cell.type() == LocalGovernmentType.PAO) {
        Province province = geography.province(cell.province()).orElseThrow();
        return new Seat(province.nameTh(), province.nameEn(), capital(cell).code(), List.of());
      }
      if (cell.type() == LocalGovernmentType.CITY_MUNICIPALITY) {
        Province province = geography.province(cell.province()).orElseThrow();
        Subdistrict first = geography.subdistrictsOf(capital(cell).code()).getFirst();
        Seat seat =
            new Seat(
                province.nameTh(), province.nameEn(), capital(cell).code(), List.of(first.code()));
        if (names.add(cell.province() + cell.type().thai() + seat.nameTh())) {
          return seat;
        }
      }
      List<Seat> left = unused.computeIfAbsent(cell, this::shuffled);
      while (!left.isEmpty()) {
        Seat at = left.removeLast();
        if (names.add(cell.province() + cell.type().thai() + at.nameTh())) {
          return at;
        }
      }
      throw new IllegalStateException("more of " + cell + " than subdistricts");
    }

    private District capital(Counts.Cell cell) {
      return geography.districtsOf(cell.province()).getFirst();
    }

    /** Taken from the end: first every subdistrict, then, for large countries, its parts. */
    private List<Seat> shuffled(Counts.Cell cell) {
      List<Subdistrict> all = new ArrayList<>();
      geography
          .districtsOf(cell.province())
          .forEach(district -> all.addAll(geography.subdistrictsOf(district.code())));
      for (int i = all.size() - 1; i > 0; i--) {
        Collections.swap(all, i, random.nextInt(i + 1));
      }
      return Naming.PARTS.reversed().stream()
          .flatMap(part -> all.stream().map(at -> Seat.in(at, part)))
          .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Type, province, district and a running number, as the Department of Local Administration
     * does.
     */
    private String code(Counts.Cell cell, String district) {
      String start = Counts.digit(cell.type()) + district;
      for (int number = running.merge(start, 1, Integer::sum);
          number < 100;
          number = running.merge(start, 1, Integer::sum)) {
        String code = start + (number < 10 ? "0" : "") + number;
        if (codes.add(code)) {
          return code;
        }
      }
      throw new IllegalStateException("no number left in " + start);
    }

    private Submission submission(
        String code, LocalGovernmentType type, Names called, Area area, int population) {
      String website = "https://lao-" + code + ".example";
      Profile profile = new Profile(called, type, area, population, website, true);
      return new Submission(new LocalGovernmentId(code), profile, Counts.KNOWN_SINCE);
    }
  }

  /** Where something lies and the place it is called after. */
  private record Seat(String nameTh, String nameEn, String district, List<String> subdistricts) {

    static Seat in(Subdistrict at, Naming.Part part) {
      return new Seat(
          at.nameTh() + part.th(), at.nameEn() + part.en(), at.district(), List.of(at.code()));
    }
  }
}
