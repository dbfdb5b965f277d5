package th.sucharit.plans.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper behind the data (เอกสารต้นฉบับ): its words, its labels and what a reader noticed. */
public record Paper(
    List<Part> contents,
    List<Chapter> chapters,
    List<String> appendix,
    @Nullable SheetLabels sheetLabels,
    @Nullable Reading reading,
    @Nullable Origin origin) {

  public Paper {
    contents = Lists.of(contents);
    chapters = Lists.of(chapters);
    appendix = Lists.of(appendix);
  }

  /** An entry of the contents page (สารบัญ). */
  public record Part(String part, @Nullable String pages, List<String> sections) {

    public Part {
      sections = Lists.of(sections);
    }
  }

  /** Text outside the detail sheets (ส่วนของเอกสาร). */
  public record Chapter(String title, List<String> paragraphs) {

    public Chapter {
      paragraphs = Lists.of(paragraphs);
    }
  }

  /** How the paper calls the fields of its sheets (หัวข้อของรายละเอียด). */
  public record SheetLabels(List<SheetLabel> fields, List<String> absent) {

    public SheetLabels {
      fields = Lists.of(fields);
      absent = Lists.of(absent);
    }
  }

  /** One label and its variants. */
  public record SheetLabel(
      int number, String label, List<String> variants, List<String> subLabels) {

    public SheetLabel {
      variants = Lists.of(variants);
      subLabels = Lists.of(subLabels);
    }
  }

  /** What a careful reader noticed (ข้อสังเกตจากการอ่าน); beside the text, never instead of it. */
  public record Reading(
      List<Observation> observations,
      List<Confirmation> confirmed,
      List<Misprint> misprints,
      List<String> notNamed) {

    public Reading {
      observations = Lists.of(observations);
      confirmed = Lists.of(confirmed);
      misprints = Lists.of(misprints);
      notNamed = Lists.of(notNamed);
    }
  }

  /** Something that does not match (ข้อสังเกต). */
  public record Observation(
      String code,
      String severity,
      @Nullable String category,
      @Nullable Spot place,
      @Nullable String printed,
      String remark) {}

  /** Where in the paper. */
  public record Spot(String where, @Nullable String lines) {}

  /** Something that was checked and does match (ข้อที่ตรวจแล้วถูกต้อง). */
  public record Confirmation(String code, String fact) {}

  /** A word that is probably misprinted (คำที่น่าจะพิมพ์ผิด). */
  public record Misprint(@Nullable Integer line, String printed, String probable) {}

  /** The file that was read (ที่มา). */
  public record Origin(
      @Nullable String form,
      @Nullable String sha256,
      @Nullable Integer bytes,
      @Nullable Integer characters,
      @Nullable Integer lines) {}
}
