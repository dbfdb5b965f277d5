package th.sucharit.plans.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;

/** Writes projects that nobody has, and copies them as somebody does who hides it a little. */
record MadeUpItems(ThaiLikeText writer, Period period) {

  /** Another order, other numbers, some words changed, perhaps an item less and one more. */
  List<Item> copied(List<Item> items, Random random) {
    List<Item> copied = new ArrayList<>(items.stream().map(item -> edited(item, random)).toList());
    Collections.shuffle(copied, random);
    if (random.nextInt(3) == 0) {
      copied.removeLast();
      copied.add(written(random, 99));
    }
    return copied;
  }

  private Item edited(Item item, Random random) {
    Sheet sheet = Objects.requireNonNull(item.sheet());
    return new Item(
        item.number(),
        item.kind(),
        item.title(),
        budgets(random),
        null,
        new Sheet(
            sheet.purpose() == null
                ? null
                : new Sheet.Purpose(
                    edited(sheet.purpose().rationale(), random),
                    sheet.purpose().citations(),
                    sheet.purpose().objectives(),
                    sheet.purpose().targetGroups(),
                    null),
            sheet.execution(),
            sheet.results(),
            sheet.printedFields().stream()
                .map(field ->
                    new Sheet.PrintedField(
                        field.number(), field.label(), edited(field.paragraphs(), random)))
                .toList(),
            null,
            List.of()));
  }

  private List<String> edited(List<String> paragraphs, Random random) {
    return paragraphs.stream().map(text -> edited(text, random)).toList();
  }

  /** A few words written anew, all numbers others, in either kind of digits. */
  private String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < text.length() / 400; i++) {
      int at = random.nextInt(Math.max(1, edited.length() - 30));
      edited.replace(at, Math.min(edited.length(), at + 12), writer.write(random, 14));
    }
    boolean thai = random.nextBoolean();
    for (int i = 0; i < edited.length(); i++) {
      if (Character.isDigit(edited.charAt(i))) {
        edited.setCharAt(i, (char) ((thai ? '๐' : '0') + random.nextInt(10)));
      }
    }
    return edited.toString();
  }

  /** A project of its own, with so many pieces of text as real ones have. */
  Item written(Random random, int number) {
    List<String> rationale = List.of(writer.write(random, 900), writer.write(random, 500));
    return new Item(
        number + 1,
        ItemKind.PROJECT,
        Wording.of("โครงการ" + writer.write(random, 60)),
        budgets(random),
        null,
        new Sheet(
            new Sheet.Purpose(rationale, List.of(), List.of(), List.of(), null),
            null,
            null,
            List.of(
                field("วัตถุประสงค์", random, 3, 180),
                field("กลุ่มเป้าหมาย", random, 1, 60),
                field("วิธีดำเนินการ", random, 8, 120),
                field("ผลผลิต/ผลลัพธ์", random, 4, 120)),
            null,
            List.of()));
  }

  private Sheet.PrintedField field(String label, Random random, int paragraphs, int length) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      texts.add((i + 1) + ") " + writer.write(random, length));
    }
    return new Sheet.PrintedField(null, label, texts);
  }

  private Budgets budgets(Random random) {
    Money amount = random.nextBoolean() ? null : new Money((1 + random.nextInt(60)) * 100_000L);
    return new Budgets(
        period.years().stream().map(year -> new Budgets.Cell(year, amount, null)).toList());
  }
}
