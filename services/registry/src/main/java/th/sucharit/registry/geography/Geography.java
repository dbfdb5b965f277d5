package th.sucharit.registry.geography;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.ProvinceCode;

/** Every province, district and subdistrict (จังหวัด อำเภอ ตำบล), read once from data files. */
@Component
public class Geography {

  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final SequencedMap<ProvinceCode, Province> provinces;
  private final SequencedMap<String, District> districts;
  private final SequencedMap<String, Subdistrict> subdistricts;
  private final Map<ProvinceCode, List<District>> districtsByProvince;
  private final Map<String, List<Subdistrict>> subdistrictsByDistrict;

  public Geography() {
    provinces = index(rows("provinces"), Geography::province, Province::code);
    districts = index(rows("districts"), Geography::district, District::code);
    subdistricts = index(rows("subdistricts"), this::subdistrict, Subdistrict::code);
    districtsByProvince =
        districts.values().stream().collect(Collectors.groupingBy(District::province));
    subdistrictsByDistrict =
        subdistricts.values().stream().collect(Collectors.groupingBy(Subdistrict::district));
  }

  public Collection<Province> provinces() {
    return provinces.values();
  }

  public Optional<Province> province(ProvinceCode code) {
    return Optional.ofNullable(provinces.get(code));
  }

  public Optional<District> district(String code) {
    return Optional.ofNullable(districts.get(code));
  }

  public Optional<Subdistrict> subdistrict(String code) {
    return Optional.ofNullable(subdistricts.get(code));
  }

  public List<District> districtsOf(ProvinceCode province) {
    return districtsByProvince.getOrDefault(province, List.of());
  }

  public List<Subdistrict> subdistrictsOf(String district) {
    return subdistrictsByDistrict.getOrDefault(district, List.of());
  }

  /** Rows of a table beside the geography, for the generator's counts. */
  public static List<CSVRecord> rows(String table) {
    try (Reader in =
        new InputStreamReader(
            new ClassPathResource("/geography/" + table + ".csv", Geography.class).getInputStream(),
            StandardCharsets.UTF_8)) {
      return WITH_HEADER.parse(in).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <K, V> SequencedMap<K, V> index(
      List<CSVRecord> rows, Function<CSVRecord, V> read, Function<V, K> key) {
    SequencedMap<K, V> found = new LinkedHashMap<>();
    rows.stream().map(read).forEach(one -> found.put(key.apply(one), one));
    return Collections.unmodifiableSequencedMap(found);
  }

  private static Province province(CSVRecord row) {
    return new Province(
        new ProvinceCode(row.get("province_code")), row.get("name_th"), row.get("name_en"));
  }

  private static District district(CSVRecord row) {
    return new District(
        row.get("district_code"),
        new ProvinceCode(row.get("province_code")),
        row.get("name_th"),
        row.get("name_en"));
  }

  private Subdistrict subdistrict(CSVRecord row) {
    District within =
        district(row.get("district_code"))
            .orElseThrow(() -> new IllegalStateException("no such district: " + row));
    return new Subdistrict(
        row.get("subdistrict_code"),
        within.code(),
        within.province(),
        row.get("name_th"),
        row.get("name_en"));
  }
}
