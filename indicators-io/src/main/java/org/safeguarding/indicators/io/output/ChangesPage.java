package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.evaluation.Restatement;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.io.text.OneLine;

/**
 * {@code changes.md}: why figures changed. Since an earlier extract or run, a child who vanished first; and from the period before, or a
 * year before, to the newest. The records behind each step are in {@code changes.csv} and {@code movement.csv}.
 */
public final class ChangesPage {
    private static final int MOST_NAMED = 20;
    private static final int MOST_GROUPS = 200;
    private static final ImmutableList<Cause> OF_ROWS =
            ImmutableList.of(Cause.VANISHED, Cause.IDENTITY, Cause.REMOVED, Cause.CORRECTED, Cause.MAPPING, Cause.LATE);

    private final Changes changes;
    private final StringBuilder out = new StringBuilder();

    private ChangesPage(Changes changes) {
        this.changes = changes;
    }

    /**
     * The page.
     *
     * @param changes what changed
     * @return the text, with line feeds
     */
    public static String markdown(Changes changes) {
        return new ChangesPage(changes).print();
    }

    /**
     * A summary for the terminal: who vanished, then a line a figure that changed.
     *
     * @param changes what changed
     * @return the text, each line ended; empty if nothing was given to compare with
     */
    public static String summary(Changes changes) {
        return changes.since().map(ChangesPage::summary).orElse("");
    }

    private static String summary(Changes.Since since) {
        StringBuilder text = new StringBuilder();
        text.append("\nChanged since ").append(OneLine.of(since.earlier())).append('\n');
        ImmutableList<String> gone = since.restatement().vanished().asList();
        if (!gone.isEmpty()) {
            text.append("  VANISHED: ").append(OneLine.of(named(gone))).append('\n');
        }
        ImmutableList<Bridge> changed = since.changed();
        text.append("  ")
                .append(changed.size())
                .append(" of ")
                .append(since.totals().size())
                .append(" figures")
                .append(since.changedGroups().isEmpty() ? "" : ", and " + groups(since))
                .append("; each step and record is in changes.csv\n");
        for (Bridge bridge : changed) {
            text.append("  ")
                    .append(PlainText.left(bridge.indicator() + " " + bridge.to(), 38))
                    .append(PlainText.right(BridgeText.value(bridge.before()), 14))
                    .append(" -> ")
                    .append(PlainText.left(BridgeText.value(bridge.after()), 14))
                    .append("  ")
                    .append(BridgeText.causes(bridge))
                    .append('\n');
        }
        return text.toString();
    }

    private String print() {
        line("# Why the figures changed");
        line("");
        line(
                "Values are rounded as each figure is printed. A change is what lies between the two printed values, so that what is"
                        + " printed adds up; exact values and changes are in the CSV files.");
        changes.since().ifPresent(this::since);
        movements();
        return out.toString();
    }

    private void since(Changes.Since since) {
        Restatement restatement = since.restatement();
        line("");
        line("Compared with " + MarkdownPage.escape(since.earlier()) + ".");
        line("");
        ImmutableList<String> gone = restatement.vanished().asList();
        line(
                gone.isEmpty()
                        ? "No child vanished."
                        : "**Vanished, with all records:** " + MarkdownPage.escape(named(gone)) + ".");
        records(since);
        List<Bridge> changed = since.changed();
        line("");
        line("## Figures that changed");
        line("");
        if (changed.isEmpty()) {
            line("None of " + since.totals().size() + ".");
            groups(since.changedGroups());
            return;
        }
        line(changed.size() + " of " + since.totals().size() + " figures"
                + (since.changedGroups().isEmpty() ? "" : ", and " + groups(since)) + ".");
        line("");
        row("Figure", "Period", "Was", "Is", "Why");
        line("|---|---|---:|---:|---|");
        changed.forEach(bridge -> row(
                title(bridge),
                bridge.to(),
                BridgeText.value(bridge.before()),
                BridgeText.value(bridge.after()),
                BridgeText.causes(bridge)));
        if (!since.withoutEarlier().isEmpty()) {
            line("");
            line("Only in this run: " + MarkdownPage.escape(String.join(", ", since.withoutEarlier())) + ".");
        }
        groups(since.changedGroups());
        changed.forEach(this::bridge);
    }

    private static String groups(Changes.Since since) {
        int groups = since.changedGroups().size();
        return groups + (groups == 1 ? " row" : " rows") + " of breakdowns and statistics";
    }

    /** Each in a line; its steps are in the file, and the records with them. */
    private void groups(List<Bridge> groups) {
        if (groups.isEmpty()) {
            return;
        }
        line("");
        line("### Breakdowns and statistics that changed");
        line("");
        line(
                "Each has a bridge of its own in changes.csv. A group that is a share of a total moves with the total as well.");
        line("");
        row("Figure", "Breakdown", "Group", "Period", "Was", "Is", "Why");
        line("|---|---|---|---|---:|---:|---|");
        for (Bridge bridge : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
            row(
                    title(bridge),
                    bridge.breakdown(),
                    bridge.group(),
                    bridge.to(),
                    BridgeText.value(bridge.before()),
                    BridgeText.value(bridge.after()),
                    BridgeText.causes(bridge));
        }
        if (groups.size() > MOST_GROUPS) {
            line("");
            line((groups.size() - MOST_GROUPS) + " more are in changes.csv.");
        }
    }

    private void records(Changes.Since since) {
        Restatement restatement = since.restatement();
        line("");
        line("## What became of the records");
        line("");
        since.circumstances()
                .forEach((what, words) ->
                        line("- Not made with the same " + what + ": " + MarkdownPage.escape(words) + "."));
        if (!since.apart().isEmpty()) {
            line("- " + since.apart().stream().map(Cause::label).collect(Collectors.joining(", then "))
                    + ": taken apart from what records do. This extract was first worked out with all of it as it was, then with"
                    + " one thing after another as it is now; each is a step of its own.");
        }
        if (restatement.renamed()) {
            line(
                    "- Most ids of children are others: a migration. Who is who was told by the content of their records.");
        }
        if (!restatement.rekeyed().isEmpty()) {
            line("- Most keys are others in " + MarkdownPage.escape(String.join(", ", restatement.rekeyed()))
                    + ": a migration. Their records were recognised by content.");
        }
        restatement
                .merged()
                .forEach((gone, heir) -> line("- The records of " + MarkdownPage.escape(gone) + " are now under "
                        + MarkdownPage.escape(heir) + "."));
        line("- " + restatement.recognised() + " records were recognised.");
        Map<String, Map<Cause, Integer>> tables = new TreeMap<>();
        for (Cause cause : OF_ROWS) {
            for (RowName row : restatement.rows(cause)) {
                tables.computeIfAbsent(row.table(), t -> new TreeMap<>()).merge(cause, 1, Integer::sum);
            }
        }
        if (tables.isEmpty()) {
            line("- Every record is as it was.");
            return;
        }
        List<Cause> shown = OF_ROWS.stream()
                .filter(cause -> tables.values().stream().anyMatch(counts -> counts.containsKey(cause)))
                .toList();
        line("");
        line("| Table | " + shown.stream().map(Cause::label).collect(Collectors.joining(" | ")) + " |");
        line("|---|" + "---:|".repeat(shown.size()));
        tables.forEach((table, counts) -> line("| " + MarkdownPage.escape(table) + " | "
                + shown.stream()
                        .map(cause -> Integer.toString(counts.getOrDefault(cause, 0)))
                        .collect(Collectors.joining(" | "))
                + " |"));
    }

    private void movements() {
        List<Bridge> moved = changes.movements().stream()
                .filter(b -> b.isTotal() && !b.steps().isEmpty())
                .toList();
        line("");
        line("## From period to period");
        line("");
        line(
                "In this extract alone: what left the window, what entered it, clocks that ran on, and the population. The steps of"
                        + " groups and statistics are in movement.csv.");
        if (moved.isEmpty()) {
            line("");
            line("Nothing moved.");
        }
        moved.forEach(this::bridge);
    }

    private void bridge(Bridge bridge) {
        line("");
        line("### " + MarkdownPage.escape(title(bridge)) + ": "
                + (bridge.from().equals(bridge.to()) ? bridge.to() : bridge.from() + " to " + bridge.to()));
        line("");
        row("Step", "Records", "Numerator", "Denominator", "Value", "Change");
        line("|---|---:|---:|---:|---:|---:|");
        row(
                bridge.from().equals(bridge.to()) ? "was" : bridge.from(),
                "",
                BridgeText.decimal(bridge.before().numerator()),
                BridgeText.decimal(bridge.before().denominator()),
                BridgeText.value(bridge.before()),
                "");
        for (Bridge.Step step : bridge.steps()) {
            row(
                    step.cause().label() + (step.note().isEmpty() ? "" : ": " + step.note()),
                    step.rows().isEmpty() ? "" : Integer.toString(step.rows().size()),
                    BridgeText.decimal(step.after().numerator()),
                    BridgeText.decimal(step.after().denominator()),
                    BridgeText.value(step.after()),
                    BridgeText.change(step));
        }
        changes.charts().stream()
                .filter(chart -> chart.bridge().equals(bridge))
                .findFirst()
                .ifPresent(chart -> {
                    line("");
                    line("![" + MarkdownPage.escape(chart.chart().heading().description()) + "](" + ReportChart.FOLDER
                            + "/" + chart.chart().file() + ")");
                });
    }

    private String title(Bridge bridge) {
        return changes.titles().getOrDefault(bridge.indicator(), bridge.indicator()) + " (" + bridge.indicator() + ")";
    }

    private static String named(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        int more = names.size() - MOST_NAMED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private void row(String... cells) {
        line("| "
                + ImmutableList.copyOf(cells).stream().map(MarkdownPage::escape).collect(Collectors.joining(" | "))
                + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
