package th.sucharit.ita.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every word of a framework is there in Thai and in English (ข้อความครบสองภาษา). */
final class TextRules {

  private final List<String> faults = new ArrayList<>();

  private TextRules() {}

  static List<String> faults(Framework framework) {
    TextRules rules = new TextRules();
    framework.status().gaps().forEach(gap -> rules.require("a gap", gap));
    framework
        .status()
        .sources()
        .forEach(source -> rules.require("the source " + source.key(), source.what()));
    framework.scoring().steps().forEach(step -> rules.require("a step of the scoring", step));
    framework.structure().instruments().forEach(rules::instrument);
    framework
        .structure()
        .subIndicators()
        .forEach(one -> rules.complete("sub-indicator " + one.code(), one.name()));
    framework
        .calendar()
        .forEach(phase -> rules.require("the phase from " + phase.from(), phase.what()));
    Facts.of(framework)
        .forEach(fact ->
            fact.basis()
                .texts()
                .forEach(text -> rules.require("the basis of: " + fact.what().en(), text)));
    return List.copyOf(rules.faults);
  }

  private void instrument(Structure.Instrument one) {
    require("the name of " + one.code(), one.name());
    require("who answers " + one.code(), one.respondents().who());
    Structure.Parts parts = one.parts();
    if (parts != null) {
      parts.rows().forEach(part -> part(one.code() + " part " + part.number(), part.meaning()));
    }
  }

  private void part(String where, @Nullable Names meaning) {
    if (meaning != null) {
      require(where, meaning);
    }
  }

  private void complete(String where, Names text) {
    if (!text.complete()) {
      faults.add(where + " lacks a text in Thai or in English");
    }
  }

  private void require(String where, Names text) {
    complete(where, text);
    if (text.complete() && !text.inThai()) {
      faults.add(where + " has no Thai letter in its Thai text: " + text.th());
    }
  }
}
