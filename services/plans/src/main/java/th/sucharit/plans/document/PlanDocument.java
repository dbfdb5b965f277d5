package th.sucharit.plans.document;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole plan (แผนปฏิบัติการป้องกันการทุจริตทั้งฉบับ), as it is imported and exported. */
public record PlanDocument(
    Cover cover,
    @Nullable Aims aims,
    @Nullable RiskTable risks,
    Programme programme,
    @Nullable References references,
    @Nullable Paper paper) {

  public Stream<Item> items() {
    return programme.items();
  }
}
