package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Heading;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Programme.SubGroup;

/** Part 3 (ส่วนที่ 3): a sheet of nine fields for each item, in the order of the plan. */
final class SheetsPart {

  private final PrintedPlan plan;
  private final List<Block> blocks;

  private SheetsPart(PrintedPlan plan) {
    this.plan = plan;
    this.blocks =
        new ArrayList<>(Words.part(plan, "ส่วนที่ 3", "รายละเอียดโครงการ/กิจกรรม/มาตรการ"));
  }

  static List<Block> of(PrintedPlan plan) {
    SheetsPart part = new SheetsPart(plan);
    plan.content().programme().dimensions().forEach(part::add);
    return part.blocks;
  }

  private void add(Dimension dimension) {
    blocks.add(Heading.of(2, "มิติที่ " + dimension.number() + " " + dimension.title().reading()));
    dimension.groups().forEach(this::add);
  }

  private void add(Group group) {
    blocks.add(Heading.of(2, group.number() + " " + group.title().reading()));
    group.items().forEach(this::add);
    group.subGroups().forEach(this::add);
  }

  private void add(SubGroup subGroup) {
    blocks.add(Heading.of(2, subGroup.number() + " " + subGroup.title().reading()));
    subGroup.items().forEach(this::add);
  }

  private void add(Item item) {
    blocks.add(Heading.of(2, "ลำดับที่ " + item.number()));
    blocks.addAll(ItemSheet.of(item, plan.cover().period()));
  }
}
