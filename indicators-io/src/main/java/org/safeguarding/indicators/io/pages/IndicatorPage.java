package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** The page of one indicator. */
final class IndicatorPage {
    private final Indicator<CouncilRecords, ?> indicator;
    private final WorkedExample example;
    private final Markdown page = new Markdown();

    private IndicatorPage(Indicator<CouncilRecords, ?> indicator, WorkedExample example) {
        this.indicator = indicator;
        this.example = example;
    }

    static String of(Indicator<CouncilRecords, ?> indicator, WorkedExample example, String section) throws IOException {
        IndicatorPage page = new IndicatorPage(indicator, example);
        page.definition(section);
        page.rules();
        page.needs();
        page.example();
        return page.page.text();
    }

    private void definition(String section) {
        page.heading(1, indicator.title());
        page.paragraph(Markdown.code(indicator.id()) + ", version " + indicator.version() + ". In the report: "
                + Markdown.escape(section) + ". [All indicators](README.md)");
        page.paragraph(Markdown.escape(indicator.words().sentence()));
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        rows.add(line("Numerator", indicator.words().numerator()));
        String denominator = indicator.words().denominator();
        rows.add(line("Denominator", denominator.isEmpty() ? "none: it is a count or a sum" : denominator));
        rows.add(line("Worked out as", indicator.measure().describe()));
        rows.add(line(
                "Target",
                Printed.targets(indicator.targets(), indicator.measure().unit())));
        rows.add(line("Source", indicator.words().source()));
        rows.add(line("Concerns", concern(indicator.concern())));
        page.table(ImmutableList.of("", ""), rows.build());
    }

    private static String concern(Concern concern) {
        return switch (concern) {
            case CHILD -> "children and their families: small numbers are withheld from the public";
            case WORKFORCE -> "posts and workers: published as it stands";
            case NONE -> "the council's own checks: published as it stands";
        };
    }

    private static ImmutableList<String> line(String name, String text) {
        return ImmutableList.of(name, Markdown.escape(text));
    }

    private void rules() {
        page.heading(2, "Periods" + (indicator.clocks().isPresent() ? " and clocks" : ""));
        page.items(WindowWords.of(indicator));
        page.heading(2, "Edge results");
        page.items(EdgeWords.of(indicator, example.records()));
        if (!indicator.words().choices().isEmpty()) {
            page.heading(2, "Where guidance is silent, we chose");
            page.paragraph(Markdown.escape(indicator.words().choices()));
        }
        page.heading(2, "Breakdowns");
        ImmutableList.Builder<String> items = ImmutableList.builder();
        indicator.breakdown().ifPresent(own -> items.add("Always printed: " + breakdown(own) + "."));
        indicator.breakdowns().forEach(by -> items.add("`--by " + by.dimension() + "`: " + breakdown(by) + "."));
        indicator
                .statistics()
                .forEach(statistic ->
                        items.add("Beside it: " + statistic.breakdown() + " `" + statistic.group() + "`."));
        List<String> all = items.build();
        page.items(all.isEmpty() ? ImmutableList.of("None: its rows carry no team, source, category or age.") : all);
    }

    private static String breakdown(Breakdown breakdown) {
        String groups = breakdown.fixed().stream().map(Markdown::code).collect(Collectors.joining(", "));
        return breakdown.dimension() + ", "
                + (groups.isEmpty() ? "the groups seen in the data" : "with the groups " + groups + ", at 0 too");
    }

    private void needs() {
        page.heading(2, "What it needs of the extract");
        page.table(
                ImmutableList.of("Table", "How far back"),
                indicator.needs().stream()
                        .map(need -> ImmutableList.of(Markdown.code(need.table()), history(need)))
                        .toList());
        page.paragraph("A table that is missing, or that begins too late, makes the figure *not available*, never 0.");
    }

    private String history(Need need) {
        String window = indicator.window().refusedBeforeHistory()
                ? "all days it looks at"
                : "as far as there is history; the reason says since when";
        return switch (need.history()) {
            case WINDOW -> window;
            case WINDOW_AND_LOOK_BACK ->
                window + need.lookBack().map(back -> ", and " + lookBack(back)).orElse("");
            case WINDOW_AND_EVER -> window + "; earlier rows matter too, and the reason says since when there are any";
            case NONE -> "an input: the row for the date is looked up";
        };
    }

    private static String lookBack(LookBack back) {
        return back.unit() == LookBack.Unit.EVER
                ? "all that came before"
                : back.n() + " " + Printed.words(back.unit().name()) + " more";
    }

    private void example() throws IOException {
        page.heading(2, "A worked example");
        page.paragraph("Made-up rows, as at " + example.asAt() + ", from ["
                + example.folder().getFileName() + "](worked/"
                + example.folder().getFileName()
                + "). The figures below are worked out by the library when this page is made.");
        for (Need need : indicator.needs()) {
            Optional<List<List<String>>> rows = example.rows(need.table());
            if (rows.isPresent()) {
                rows(need.table(), rows.get());
            }
        }
        List<Result> results = Evaluation.of(example.records(), example.asAt())
                .results(indicator, ImmutableList.of(example.period()), "");
        page.paragraph("**" + example.period().label() + ": " + Markdown.escape(Printed.value(results.get(0))) + "**");
        page.table(WhoCounts.HEADER, WhoCounts.rows(indicator, example));
        page.paragraph(Markdown.escape(example.why()));
        groups(results.subList(1, results.size()));
        page.paragraph("The same for a figure of your own: `--explain " + indicator.id() + "@"
                + example.period().label() + "`.");
    }

    private void rows(String table, List<List<String>> rows) {
        if (rows.size() == 1) {
            page.paragraph(Markdown.code(table) + ": no row.");
            return;
        }
        page.paragraph(Markdown.code(table));
        page.table(
                Markdown.escaped(rows.get(0)),
                rows.subList(1, rows.size()).stream().map(Markdown::escaped).toList());
    }

    private void groups(List<Result> groups) {
        List<ImmutableList<String>> counted = groups.stream()
                .filter(group ->
                        group.outcome().numerator().map(n -> n.signum() != 0).orElse(true))
                .map(group -> ImmutableList.of(Markdown.escape(group.group()), Markdown.escape(Printed.value(group))))
                .toList();
        if (!counted.isEmpty()) {
            page.table(ImmutableList.of(groups.get(0).breakdown(), "value"), counted);
            if (counted.size() < groups.size()) {
                page.paragraph("The other groups are 0.");
            }
        }
    }
}
