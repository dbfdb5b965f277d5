package th.sucharit.plans.copies;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.plan.PlanText;

/**
 * What is kept of an announced plan to compare it with others (ลายพิมพ์ข้อความของแผน).
 *
 * @param id of the plan
 * @param period such as 2566-2570; plans of one period are compared
 * @param bands under which it is found, once it was compared
 */
@Document("planPrints")
@CompoundIndex(name = "ofPeriod", def = "{'period': 1, '_id': 1}")
record Print(
    @Id String id,
    Source source,
    String period,
    List<PartPrint> parts,
    @Indexed List<Long> bands,
    Comparison comparison) {

  /** Which edition it is of. */
  record Source(Jurisdiction under, String title, int revision, String contentHash) {}

  /** The sample of one part of the plan. */
  record PartPrint(@Nullable Integer item, byte[] sample) {

    static PartPrint of(PlanParts.Part part, Names names) {
      int[] hashes =
          Shingles.of(
                  part.passages().stream()
                      .map(passage -> Masked.of(passage.text(), names))
                      .toList())
              .hashes();
      ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
      bytes.asIntBuffer().put(hashes);
      return new PartPrint(part.item(), bytes.array());
    }

    Shingles shingles() {
      int[] hashes = new int[sample.length / Integer.BYTES];
      ByteBuffer.wrap(sample).asIntBuffer().get(hashes);
      return new Shingles(hashes);
    }
  }

  /**
   * Where the comparison stands.
   *
   * @param due whether it has to be compared
   * @param own how much of it is its own, in sampled pieces
   * @param plans how many plans of the period there were
   * @param round counts how often it became due since it was printed
   */
  record Comparison(@Indexed boolean due, int own, long plans, long round) {
    static final Comparison DUE = new Comparison(true, 0, 0, 0);

    Comparison done(int ownSize, long among) {
      return new Comparison(false, ownSize, among, round);
    }
  }

  static Print of(PlanText plan) {
    Names names = Names.on(plan.content().cover());
    return new Print(
        plan.id(),
        new Source(plan.under(), plan.title(), plan.revision(), plan.contentHash()),
        plan.period().firstFiscalYear() + "-" + plan.period().lastFiscalYear(),
        PlanParts.of(plan.content()).stream().map(part -> PartPrint.of(part, names)).toList(),
        List.of(),
        Comparison.DUE);
  }

  /** All of its text. */
  Shingles shingles() {
    return Shingles.union(parts.stream().map(PartPrint::shingles).toList());
  }

  /** Its text without what most plans say. */
  Shingles own(Shingles common) {
    return shingles().without(common);
  }
}
