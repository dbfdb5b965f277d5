package th.sucharit.ita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who copies the whole database before and after each answer, and knows in which order the
 * codes were used, cannot tell what any code answered; and a code answers once.
 */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SurveySecrecyIT {

  private static final String HUAI_MEK = "5460802";
  private static final List<String> CHOICES = List.of("least", "little", "much", "most");

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;
  @Autowired MongoTemplate mongo;

  private SurveyCalls calls;

  @BeforeEach
  void anOpenSurvey() {
    RegistryFacts.register(directory, Jurisdiction.of(HUAI_MEK, "46"));
    mongo.remove(new Query(), Survey.class);
    calls = new SurveyCalls(http, json, HUAI_MEK, 2568);
    calls.open("EIT", SurveyCalls.HUNDRED);
  }

  @Test
  void noDocumentTiesAnAnswerToACode(CapturedOutput log) throws Exception {
    List<String> codes = calls.invite("EIT", 23);
    List<String> secrets = new ArrayList<>();
    Set<Integer> sealedLengths = new HashSet<>();
    Set<String> sealed = new HashSet<>();
    TreeMap<String, Object> before = dump();
    for (int i = 0; i < codes.size(); i++) {
      String key = UUID.randomUUID().toString();
      secrets.add(codes.get(i));
      secrets.add(codes.get(i).replace("-", ""));
      secrets.add(key);
      assertThat(calls.answer(codes.get(i), key, SurveyCalls.eit(CHOICES.get(i % 4))).status())
          .isEqualTo(200);

      TreeMap<String, Object> after = dump();
      Set<String> changed = changed(before, after);
      // of the one document of the survey, and nothing else anywhere: no row, event or kept answer
      assertThat(changed).allMatch(path -> path.startsWith("surveys/"));
      Set<String> fields = new TreeSet<>();
      changed.forEach(path -> fields.add(path.split("/")[2]));
      // no count moves that anybody could read
      assertThat(fields)
          .containsExactly(
              "ballots.answered",
              "ballots.sealed",
              "invitations.unused",
              "invitations.used",
              "turn");
      Binary counts = (Binary) value(after, "ballots.sealed");
      sealedLengths.add(counts.length());
      sealed.add(HexFormat.of().formatHex(counts.getData()));
      assertThat(sorted(after, "invitations.unused")).hasSize(22 - i);
      assertThat(sorted(after, "invitations.used")).hasSize(i + 1);
      before = after;
    }
    assertThat(sealed).hasSize(23);
    assertThat(sealedLengths).hasSize(1);
    assertThat(before.keySet()).filteredOn(path -> path.startsWith("surveys/")).isNotEmpty();
    assertThat(before.entrySet())
        .filteredOn(one -> one.getValue() instanceof java.util.Date)
        .filteredOn(one -> one.getKey().startsWith("surveys/"))
        .extracting(one -> one.getKey().split("/")[2])
        .containsExactly("period.openedAt");

    String everything = before + log.getAll();
    for (String secret : secrets) {
      assertThat(everything).doesNotContain(secret, sha256(secret));
    }
  }

  /** The same people, answers given the other way round: what is counted in the end is the same. */
  @Test
  void whatRemainsAfterTheEndIsTheSameWhoeverGaveWhichAnswer() throws Exception {
    List<Object> ends = new ArrayList<>();
    for (boolean backwards : List.of(false, true)) {
      mongo.remove(new Query(), Survey.class);
      calls.open("EIT", SurveyCalls.HUNDRED);
      List<String> codes = calls.invite("EIT", 12);
      for (int i = 0; i < codes.size(); i++) {
        int whose = backwards ? codes.size() - 1 - i : i;
        calls.answer(codes.get(i), SurveyCalls.eit(CHOICES.get(whose % 4)));
      }
      calls.close("EIT");
      TreeMap<String, Object> end = dump();
      end.keySet()
          .removeIf(path ->
              !path.startsWith("surveys/")
                  || path.contains("/invitations.")
                  || path.contains("/period.")
                  || path.endsWith("/_id"));
      ends.add(withoutNumber(end));
    }
    assertThat(ends.getFirst()).isEqualTo(ends.getLast());
    assertThat(ends.getFirst().toString()).contains("ballots.counts").doesNotContain("sealed");
  }

  @Test
  void aCodeAnswersOnceHoweverManySendItAtOnce() throws Exception {
    String code = calls.invite("EIT", 1).getFirst();
    List<SurveyCalls.Answer> answers =
        atOnce(
            IntStream.range(0, 32)
                .<Callable<SurveyCalls.Answer>>mapToObj(
                    i -> () -> calls.answer(code, SurveyCalls.eit(CHOICES.get(i % 4))))
                .toList());
    assertThat(answers).filteredOn(one -> one.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(one -> one.status() != 200)
        .hasSize(31)
        .allMatch(one ->
            one.status() == 404
                && one.tree().get("detailTh").stringValue().contains("ใช้ตอบไปแล้ว"));
    assertThat(calls.survey("EIT").get("answered").intValue()).isOne();
  }

  @Test
  void noAnswerIsLostWhenManyComeAtOnce() throws Exception {
    List<String> codes = calls.invite("EIT", 32);
    List<SurveyCalls.Answer> answers =
        atOnce(
            codes.stream()
                .<Callable<SurveyCalls.Answer>>map(
                    code -> () -> calls.answer(code, SurveyCalls.eit("much")))
                .toList());
    assertThat(answers).allMatch(one -> one.status() == 200);
    var closed = calls.close("EIT").tree();
    assertThat(closed.get("answered").intValue()).isEqualTo(32);
    assertThat(closed.get("counted").intValue()).isEqualTo(32);
    assertThat(closed.at("/whole/answers").intValue()).isEqualTo(32);
  }

  @Test
  void aRepeatedAnswerIsDoneAndCountsOnce() throws Exception {
    String code = calls.invite("EIT", 1).getFirst();
    String key = UUID.randomUUID().toString();
    String answers = SurveyCalls.eit("much");
    List<SurveyCalls.Answer> all =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<SurveyCalls.Answer>>mapToObj(i -> () -> calls.answer(code, key, answers))
                .toList());
    assertThat(all).allMatch(one -> one.status() == 200);
    calls.close("EIT");
    assertThat(calls.answer(code, key, answers).status()).isEqualTo(200);
    assertThat(calls.survey("EIT").get("answered").intValue()).isOne();
  }

  private static List<SurveyCalls.Answer> atOnce(List<Callable<SurveyCalls.Answer>> all)
      throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          all.stream()
              .map(one ->
                  threads.submit(() -> {
                    start.await();
                    return one.call();
                  }))
              .toList();
      start.countDown();
      List<SurveyCalls.Answer> answers = new ArrayList<>();
      for (var one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  /** Every value of every document of every collection, by collection/id/path. */
  private TreeMap<String, Object> dump() {
    TreeMap<String, Object> all = new TreeMap<>();
    for (String collection : mongo.getDb().listCollectionNames()) {
      for (Document document : mongo.getDb().getCollection(collection).find()) {
        String prefix = collection + "/" + document.get("_id") + "/";
        document.forEach((field, value) -> put(all, prefix + field, value));
      }
    }
    return all;
  }

  private static void put(Map<String, Object> all, String path, Object value) {
    if (value instanceof Document inside && !path.endsWith(".counts")) {
      inside.forEach((field, one) -> put(all, path + "." + field, one));
    } else if (value instanceof Document counts) {
      counts.forEach((field, one) -> all.put(path + "." + field, one));
    } else {
      all.put(path, value);
    }
  }

  private static Set<String> changed(Map<String, Object> before, Map<String, Object> after) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> java.util.Objects.equals(before.get(path), after.get(path)));
    return paths;
  }

  private static Object value(TreeMap<String, Object> dump, String field) {
    return dump.entrySet().stream()
        .filter(one -> one.getKey().startsWith("surveys/") && one.getKey().endsWith("/" + field))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static List<?> sorted(TreeMap<String, Object> dump, String field) {
    List<?> marks = (List<?>) value(dump, field);
    assertThat(marks.stream().map(Object::toString)).isSorted();
    return marks;
  }

  private static Map<String, Object> withoutNumber(TreeMap<String, Object> dump) {
    Map<String, Object> plain = new TreeMap<>();
    dump.forEach((path, value) -> plain.put(path.substring(path.lastIndexOf('/') + 1), value));
    return plain;
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
