package th.sucharit.complaints.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A complaint's life as officers lead it, through the gateway: taken in at the desk, assigned,
 * resolved, found again by words of its subject. Each step is on disk before it is answered.
 */
public final class Lifecycle {

  enum Step {
    CREATE,
    ASSIGN,
    RESOLVE,
    SEARCH
  }

  public static final String DETAILS = "รายละเอียดของเรื่อง ".repeat(12);
  public static final String PLACE = "หมู่ที่ 3 หน้าโรงเรียน";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final List<String> SYLLABLES =
      List.of(
          "ถนน", "ไฟ", "ท่อ", "น้ำ", "ขยะ", "เสียง", "ควัน", "สะพาน", "ตลาด", "วัด", "โรง", "บ้าน",
          "คลอง", "ป่า", "นา", "ทาง", "เท้า", "ดัง", "ชำรุด", "ล้น", "เหม็น", "แตก", "ขาด", "มืด");

  private final HttpClient http;
  private final String api;
  private final Map<Step, Taken> taken = new EnumMap<>(Step.class);

  /** An officer with the token. */
  record Officer(String token) {}

  Lifecycle(HttpClient http, String gateway) {
    this.http = http;
    this.api = gateway + "/api/complaints";
    Stream.of(Step.values()).forEach(step -> taken.put(step, new Taken()));
  }

  Map<Step, Taken> taken() {
    return taken;
  }

  /** All four steps; fails when one is not answered as it must be. */
  void run(Officer officer) throws IOException, InterruptedException {
    String subject = subject(ThreadLocalRandom.current());
    Answer filed = create(officer, subject);
    String id = filed.body().get("id").stringValue();
    Answer assigned = assign(officer, id, filed.etag());
    step(
        Step.RESOLVE,
        post(
                officer,
                "/" + id + "/resolve",
                Map.of("outcome", "acted", "text", "ดำเนินการแก้ไขแล้ว"))
            .header("If-Match", assigned.etag()),
        200);
    Answer found =
        step(
            Step.SEARCH,
            request(officer, "?sort=-due&q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8))
                .GET(),
            200);
    if (found.body().get("items").valueStream().noneMatch(one -> is(one, id))) {
      throw new IOException("a complaint is not found by its subject");
    }
  }

  /** The first step alone. */
  Answer create(Officer officer, String subject) throws IOException, InterruptedException {
    return step(
        Step.CREATE,
        post(
            officer,
            "/desk",
            Map.of(
                "channel",
                "desk",
                "receivedOn",
                LocalDate.now(FiscalYear.BANGKOK).toString(),
                "subject",
                subject,
                "details",
                DETAILS,
                "place",
                PLACE)),
        201);
  }

  Answer assign(Officer officer, String id, String etag) throws IOException, InterruptedException {
    return step(
        Step.ASSIGN,
        post(officer, "/" + id + "/assign", Map.of("unit", "public-works"))
            .header("If-Match", etag),
        200);
  }

  /** Words as they stand in subjects. */
  public static String subject(Random random) {
    return Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
        .limit(4)
        .collect(Collectors.joining(" "));
  }

  private static boolean is(JsonNode item, String id) {
    return item.get("id").stringValue().equals(id);
  }

  record Answer(String etag, JsonNode body) {}

  private Answer step(Step step, HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != expected) {
        throw new IOException(step + " answered " + answer.statusCode() + ": " + answer.body());
      }
      taken.get(step).add(System.nanoTime() - began);
      return new Answer(
          answer.headers().firstValue("ETag").orElse(""), JSON.readTree(answer.body()));
    } catch (IOException e) {
      taken.get(step).fail();
      throw e;
    }
  }

  private HttpRequest.Builder request(Officer officer, String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .header("Authorization", "Bearer " + officer.token());
  }

  private HttpRequest.Builder post(Officer officer, String path, Map<String, ?> body) {
    return request(officer, path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }
}
