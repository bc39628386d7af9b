package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.judgement.Disclosure;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.judgement.Suppression;
import org.safeguarding.indicators.judgement.Withheld;

/**
 * {@code disclosure.md}: what was withheld from the public and why, which leaks were looked for, and what is not promised. It
 * holds the numbers that are withheld, and is for the council alone.
 */
public final class DisclosurePage {
    private static final String NOTHING = "None.\n";

    private DisclosurePage() {}

    /**
     * The page as Markdown.
     *
     * @param disclosure what disclosure control did
     * @return the text, with line feeds
     */
    public static String markdown(Disclosure disclosure) {
        StringBuilder page = new StringBuilder("# Disclosure control\n\n");
        page.append("For the council alone: this page has the numbers that the folder `public` withholds.\n\n");
        rules(disclosure.rules(), page);
        long whole = disclosure.withheld().stream()
                .filter(withheld -> withheld.detail().isEmpty())
                .count();
        page.append("Of ")
                .append(disclosure.results().size())
                .append(" figures ")
                .append(whole)
                .append(" are withheld; of others ")
                .append(disclosure.withheld().size() - whole)
                .append(" numbers that stand beside the figure.\n\n");
        counts(disclosure, page);
        looked(disclosure, page);
        section("Told by what was published before", disclosure.exposed(), page);
        page.append(
                        "Nothing can be done about these any more. A count that is named as not printed is small, and known to be so from what was")
                .append(" published before, though no figure of today shows it.\n\n");
        section("Published before with other numbers", disclosure.corrected(), page);
        section("Not linked to others", disclosure.unlinked(), page);
        page.append(
                        "What these indicators count is worked out and not declared. Their own figures are protected together, with those of")
                .append(
                        " indicators that share the very same calculation; what could be told by putting them beside others was not looked for.\n\n");
        section("Published as they stand", disclosure.untouched(), page);
        page.append("These indicators are about posts or the council's own checks, and not about children.\n\n");
        list(disclosure, page);
        return page.toString();
    }

    private static void rules(DisclosureRules rules, StringBuilder page) {
        page.append("## Rules\n\n- Numbers from 1 to ")
                .append(rules.smallUpTo())
                .append(
                        " are withheld, with all that rebuilds them; 0 is published.\n- A share of nobody or everybody of fewer than ")
                .append(rules.smallGroupBelow())
                .append(
                        " is withheld.\n- More is withheld until for each of them there are two tables that fit everything"
                                + " published and differ in it by ")
                .append(rules.smallUpTo())
                .append(" or more.\n- ")
                .append(
                        rules.rounding()
                                ? "Counts are rounded to " + rules.roundTo()
                                        + ", and percentages and rates worked out from rounded counts."
                                : "Nothing is rounded.")
                .append("\n\n");
    }

    private static void counts(Disclosure disclosure, StringBuilder page) {
        Map<Suppression, Integer> counts = new LinkedHashMap<>();
        for (Suppression why : Suppression.values()) {
            counts.put(why, 0);
        }
        disclosure.withheld().forEach(withheld -> counts.merge(withheld.why(), 1, Integer::sum));
        page.append("| Why | Withheld |\n|---|---:|\n");
        counts.forEach((why, count) -> page.append("| ")
                .append(why.words())
                .append(" | ")
                .append(count)
                .append(" |\n"));
        page.append('\n');
    }

    private static void looked(Disclosure disclosure, StringBuilder page) {
        page.append("## Leaks looked for\n\n")
                .append(disclosure.facts())
                .append(" published numbers were put together, and ")
                .append(disclosure.guarded())
                .append(" small ones looked for in them:\n\n")
                .append(
                        "- complements: the numerator from the denominator and the rest; the clocks of a timescale from each other;\n")
                .append(
                        "- groups and their total, by period; groups of two dimensions, each with the total; absent groups as groups of nobody;\n")
                .append("- one count in several indicators: a count, the percentage and the rate it is in;\n")
                .append(
                        "- days that windows share: months, quarters, years, years to date and successive rolling years;\n")
                .append(
                        "- neighbouring days together, printed or not, as two months from their quarter and the third;\n")
                .append("- means of month ends that show a sum of counts;\n")
                .append("- clocks within a shorter time among those within a longer one;\n")
                .append(
                        "- bands of how long assessments took, which add up to those within 45, 50 and 60 working days;\n")
                .append("- what is open, and what of it is older, visited or reviewed;\n")
                .append("- what was published before, as far as it was given.\n\n");
        if (disclosure.biggerSteps() > 0) {
            page.append("In ")
                    .append(disclosure.biggerSteps())
                    .append(
                            " lots of figures that hang together there were too many to be looked at one by one: whole series of a group")
                    .append(
                            " were withheld there, and what was left was looked at. Fewer periods or no groups leave more to publish.\n\n");
        }
        page.append(
                        "Not looked for, and not promised: what somebody knows from elsewhere; groups that are picked and added up across")
                .append(
                        " dimensions; that different children are no more than their contacts; what a mean of percentages tells of its")
                .append(" months; what the choice of what is withheld tells; what was published and not given.\n\n");
    }

    private static void section(String heading, Collection<String> lines, StringBuilder page) {
        page.append("## ").append(heading).append("\n\n");
        if (lines.isEmpty()) {
            page.append(NOTHING);
        }
        lines.forEach(line -> page.append("- ").append(text(line)).append('\n'));
        page.append('\n');
    }

    private static void list(Disclosure disclosure, StringBuilder page) {
        page.append("## Withheld\n\n");
        if (disclosure.withheld().isEmpty()) {
            page.append(NOTHING);
            return;
        }
        ImmutableListMultimap<String, Withheld> byIndicator = Multimaps.index(
                disclosure.withheld(), withheld -> withheld.result().indicator());
        page.append("| Indicator | Period | Group | Withheld | Why |\n|---|---|---|---|---|\n");
        byIndicator.values().forEach(withheld -> {
            Result result = withheld.result();
            page.append("| ")
                    .append(result.indicator())
                    .append(" | ")
                    .append(result.period().label())
                    .append(" | ")
                    .append(result.group().isEmpty() ? "" : text(result.breakdown() + ": " + result.group()))
                    .append(" | ")
                    .append(
                            withheld.detail().isEmpty()
                                    ? figure(result)
                                    : withheld.detail().replace('_', ' '))
                    .append(" | ")
                    .append(withheld.why().words())
                    .append(" |\n");
        });
    }

    private static String figure(Result result) {
        String numerator =
                result.outcome().numerator().map(n -> n.toPlainString()).orElse("");
        return numerator.isEmpty()
                ? "the figure"
                : numerator
                        + result.outcome()
                                .denominator()
                                .map(d -> " of " + d.toPlainString())
                                .orElse("");
    }

    private static String text(String data) {
        return MarkdownPage.escape(data);
    }
}
