package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Lays results out as a section of the report. */
final class SectionPage {
    /** The dimension of other figures for the same cases, such as their median: rows under the figure's own. */
    private static final String STATISTIC = "statistic";

    private final Section section;
    private final ResultIndex index;
    private final ReportHead head;
    private final Remarks remarks;
    private final int asAt;
    private final ImmutableList<Period> columns;
    private final Period latest;
    private final Set<Mark> marks;
    private final Cells cells;
    private final Notes notes = new Notes();

    /** Marks used are added to those given. */
    SectionPage(
            Section section,
            ResultIndex index,
            ReportPeriods periods,
            ReportHead head,
            Remarks remarks,
            Set<Mark> marks) {
        this.section = section;
        this.index = index;
        this.head = head;
        this.remarks = remarks;
        this.asAt = Day.of(head.asAt());
        this.columns = periods.in(section);
        this.latest = columns.size() == 1 ? columns.get(0) : periods.latest(asAt);
        this.marks = marks;
        this.cells = new Cells(index, remarks.notes(), head.layout(), marks);
    }

    /** The section, or empty if nothing of it was asked for. */
    Optional<PageSection> page() {
        ImmutableList<String> ids = present(section.ids());
        // What has no groups, having no figure, is said in the table of figures.
        ImmutableList<String> rows = ids.stream()
                .filter(id -> section.rows().contains(id) || groupings(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<PageTable> tables = ImmutableList.builder();
        boolean oneDate = !section.across().isEmpty();
        if (!rows.isEmpty() && columns.size() > (oneDate ? 1 : 0)) {
            tables.add(byPeriod(rows));
        }
        if (!rows.isEmpty() && oneDate) {
            tables.add(acrossGroups(rows));
        }
        new Travel(
                        rows.stream()
                                .flatMap(id -> ReportContext.newest(index, id, columns).stream())
                                .toList(),
                        remarks.context(),
                        head.layout())
                .table()
                .ifPresent(table -> {
                    marks.add(Mark.TRAVEL);
                    tables.add(table);
                });
        for (String id : ids) {
            groupings(id).forEach(breakdown -> tables.add(ofGroups(id, breakdown)));
        }
        ImmutableList<String> judgements = ids.stream()
                .flatMap(id -> new FigureSentence(totals(id), remarks.context(), head.layout()).words().stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<ReportChart> charts = ids.stream()
                .flatMap(id -> remarks.context().charts().of(id).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<PageComment> comments = ids.stream()
                .filter(id -> !remarks.commentary().on(id).isEmpty())
                .map(id -> new PageComment(index.title(id), remarks.commentary().on(id)))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new PageSection(
                section.heading(), tables.build(), judgements, charts, ImmutableList.of(), comments, notes.all(), ids));
    }

    /** The dimensions by which an indicator has a table of its own. */
    private List<String> groupings(String id) {
        return columns.isEmpty()
                ? List.of()
                : index.breakdowns(id).stream()
                        .filter(breakdown -> !breakdown.equals(section.across()) && !breakdown.equals(STATISTIC))
                        .toList();
    }

    private ImmutableList<String> present(ImmutableList<String> ids) {
        return ids.stream().filter(index.ids()::contains).collect(ImmutableList.toImmutableList());
    }

    private List<Result> totals(String id) {
        return columns.stream()
                .flatMap(period -> index.total(id, period).stream())
                .toList();
    }

    /** Indicators down, periods across. */
    private PageTable byPeriod(ImmutableList<String> rows) {
        boolean judged = rows.stream().anyMatch(id -> Judgement.of(totals(id)).isPresent());
        ImmutableList.Builder<PageColumn> header = ImmutableList.builder();
        header.add(new PageColumn("Indicator", PageColumn.Role.LABEL));
        if (judged) {
            marks.add(Mark.TARGET);
            header.add(new PageColumn("Target", PageColumn.Role.LABEL));
        }
        columns.forEach(period -> header.add(column(period)));
        if (judged) {
            header.add(new PageColumn("Status", PageColumn.Role.WORDS));
        }
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        for (String id : rows) {
            List<Cell> figures =
                    columns.stream().map(period -> cells.total(id, period)).toList();
            ImmutableList<String> line = Cell.row(label(id), remarks.notes().at(id, columns), figures, notes);
            Optional<Judgement> judgement = Judgement.of(totals(id));
            lines.add(judged ? withTarget(id, line, judgement) : line);
            if (totals(id).stream().anyMatch(result -> result.overdue().isPresent())) {
                marks.add(Mark.OVERDUE);
                List<Cell> overdue = columns.stream()
                        .map(period -> cells.overdue(id, period))
                        .toList();
                lines.add(below("- open and overdue", overdue, judged));
            }
            if (index.breakdowns(id).contains(STATISTIC)) {
                for (String group : index.groups(id, STATISTIC, columns)) {
                    List<Cell> others = columns.stream()
                            .map(period -> cells.group(id, period, STATISTIC, group))
                            .toList();
                    lines.add(below("- " + group, others, judged));
                }
            }
        }
        return new PageTable("", header.build(), lines.build());
    }

    private ImmutableList<String> below(String label, List<Cell> figures, boolean judged) {
        ImmutableList<String> line = Cell.row(label, ImmutableList.of(), figures, notes);
        return judged ? withTarget("", line, Optional.empty()) : line;
    }

    private static ImmutableList<String> withTarget(
            String id, ImmutableList<String> line, Optional<Judgement> judgement) {
        String none = Section.UNDER_REVIEW.contains(id) ? "under review" : "-";
        return ImmutableList.<String>builder()
                .add(line.get(0))
                .add(judgement.map(Judgement::shortTarget).orElse(none))
                .addAll(line.subList(1, line.size()))
                .add(judgement.map(Judgement::status).orElse("-"))
                .build();
    }

    /** Indicators down, groups across, at one date. */
    private PageTable acrossGroups(ImmutableList<String> rows) {
        ImmutableList<String> groups = rows.stream()
                .flatMap(id -> index.groups(id, section.across(), ImmutableList.of(latest)).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<PageColumn> header = ImmutableList.builder();
        header.add(new PageColumn("Indicator", PageColumn.Role.LABEL));
        groups.forEach(group -> header.add(new PageColumn(group, PageColumn.Role.FIGURES)));
        header.add(new PageColumn("Total", PageColumn.Role.FIGURES));
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        for (String id : rows) {
            ImmutableList.Builder<Cell> line = ImmutableList.builder();
            groups.forEach(group -> line.add(cells.group(id, latest, section.across(), group)));
            line.add(cells.total(id, latest));
            lines.add(Cell.row(label(id), remarks.notes().at(id, ImmutableList.of(latest)), line.build(), notes));
        }
        return new PageTable(
                "The newest snapshot on or before " + Day.text(Math.min(latest.lastDay(), asAt)) + ", by "
                        + Dimension.words(section.across()),
                header.build(),
                lines.build());
    }

    /** The title, with the unit where neither the title nor the figures tell it. */
    private String label(String id) {
        boolean weeks = columns.stream()
                .flatMap(period -> index.total(id, period).stream())
                .anyMatch(result -> result.outcome().unit() == Unit.WEEKS);
        return index.title(id) + (weeks ? " (weeks)" : "");
    }

    /** Groups of one indicator down, periods across. */
    private PageTable ofGroups(String id, String breakdown) {
        ImmutableList.Builder<PageColumn> header = ImmutableList.builder();
        header.add(new PageColumn(Dimension.heading(breakdown), PageColumn.Role.LABEL));
        columns.forEach(period -> header.add(column(period)));
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        for (String group : index.groups(id, breakdown, columns)) {
            lines.add(Cell.row(
                    Dimension.group(breakdown, group),
                    ImmutableList.of(),
                    columns.stream()
                            .map(p -> cells.group(id, p, breakdown, group))
                            .toList(),
                    notes));
        }
        boolean inRows = section.rows().contains(id);
        lines.add(Cell.row(
                "all",
                inRows ? ImmutableList.of() : remarks.notes().at(id, columns),
                columns.stream().map(p -> cells.total(id, p)).toList(),
                notes));
        return new PageTable(Dimension.caption(index.title(id), breakdown), header.build(), lines.build());
    }

    private PageColumn column(Period period) {
        boolean part = period.firstDay() <= asAt && asAt < period.lastDay();
        if (part) {
            marks.add(Mark.PART_PERIOD);
        }
        if (period.kind() == PeriodKind.QUARTER) {
            marks.add(Mark.QUARTER);
        }
        return new PageColumn(period.label() + (part ? " p" : ""), PageColumn.Role.FIGURES);
    }
}
