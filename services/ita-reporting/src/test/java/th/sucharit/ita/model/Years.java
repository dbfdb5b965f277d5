package th.sucharit.ita.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Real frameworks and real scores for tests. */
public final class Years {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addDeserializer(FiscalYear.class, new Year()))
          .build();

  private Years() {}

  public static JsonMapper json() {
    return JSON;
  }

  public static Framework framework(int year) {
    return JSON.treeToValue(tree("frameworks/" + year + ".json"), Framework.class);
  }

  public static JsonNode tree(String resource) {
    try (InputStream in = Years.class.getClassLoader().getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ScoreSheet thaPhae(int year) {
    JsonNode body = tree("demo/ita-tha-phae-" + year + ".json");
    return new ScoreSheet(
        body.get("indicators")
            .valueStream()
            .map(one ->
                new ScoreSheet.OfIndicator(
                    one.get("indicator").intValue(), Score.of(one.get("score").stringValue())))
            .toList(),
        Score.of(body.get("officialOverall").stringValue()),
        List.of());
  }

  /** Ten scores in order. */
  static ScoreSheet sheet(String... scores) {
    return sheet(Arrays.stream(scores).map(Score::of).toList(), null);
  }

  /** All ten the same. */
  static ScoreSheet flat(String score) {
    return sheet(Stream.generate(() -> Score.of(score)).limit(10).toList(), null);
  }

  static ScoreSheet sheet(List<Score> scores, @Nullable Score official) {
    List<ScoreSheet.OfIndicator> lines = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      lines.add(new ScoreSheet.OfIndicator(i + 1, scores.get(i)));
    }
    return new ScoreSheet(lines, official, List.of());
  }

  private static final class Year extends StdDeserializer<FiscalYear> {
    Year() {
      super(FiscalYear.class);
    }

    @Override
    public FiscalYear deserialize(JsonParser in, DeserializationContext context) {
      return new FiscalYear(in.getIntValue());
    }
  }
}
