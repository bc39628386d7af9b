package org.safeguarding.indicators.io.output;

import java.util.stream.Collectors;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Targets;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.io.html.HtmlWriter;
import org.safeguarding.indicators.measure.Unit;

/** Prints a definition, folded up, in its own words. */
final class HtmlDefinition {
    private HtmlDefinition() {}

    static void print(HtmlWriter out, Indicator<?, ?> indicator) {
        Words words = indicator.words();
        out.open("details", "class", "definition").words("summary", indicator.title());
        out.words("p", words.sentence()).open("dl");
        line(out, "Numerator", words.numerator());
        line(out, "Denominator", words.denominator().isEmpty() ? "none: it is a count or a sum" : words.denominator());
        line(out, "Worked out as", indicator.measure().describe());
        line(out, "Target", targets(indicator.targets(), indicator.measure().unit()));
        line(out, "Source", words.source());
        if (!words.choices().isEmpty()) {
            line(out, "Where guidance is silent, we chose", words.choices());
        }
        if (!indicator.settings().isEmpty()) {
            line(
                    out,
                    "Set to",
                    indicator.settings().entrySet().stream()
                            .map(setting -> setting.getKey() + ": " + setting.getValue())
                            .collect(Collectors.joining("; ")));
        }
        line(out, "Id", indicator.id() + ", version " + indicator.version());
        out.close().close();
    }

    private static void line(HtmlWriter out, String name, String text) {
        out.words("dt", name).words("dd", text);
    }

    private static String targets(Targets targets, Unit unit) {
        if (targets.steps().isEmpty()) {
            return "none";
        }
        return targets.steps().stream()
                .map(step -> step.validFrom()
                                .map(from -> "from " + ChartWords.date(from) + ": ")
                                .orElse("")
                        + step.target()
                                .map(target -> (target.guide() ? "guide: " : "") + Figures.targetInWords(target, unit))
                                .orElse("none"))
                .collect(Collectors.joining("; "));
    }
}
