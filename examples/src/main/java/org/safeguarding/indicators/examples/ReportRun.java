package org.safeguarding.indicators.examples;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.comparators.ComparatorFiles;
import org.safeguarding.indicators.io.comparators.Comparators;
import org.safeguarding.indicators.io.comparators.PublishedColumns;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.formats.ExtractFormat;
import org.safeguarding.indicators.io.mapping.Mapping;
import org.safeguarding.indicators.io.output.AlreadyPublished;
import org.safeguarding.indicators.io.output.Commentary;
import org.safeguarding.indicators.io.output.DisclosurePage;
import org.safeguarding.indicators.io.output.InternalFolder;
import org.safeguarding.indicators.io.output.IssuesCsv;
import org.safeguarding.indicators.io.output.OutputFailed;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.output.PracticeChanges;
import org.safeguarding.indicators.io.output.PublicFolder;
import org.safeguarding.indicators.io.output.PublicReport;
import org.safeguarding.indicators.io.output.ReconciliationPage;
import org.safeguarding.indicators.io.output.Report;
import org.safeguarding.indicators.io.output.ReportChart;
import org.safeguarding.indicators.io.output.ReportCharts;
import org.safeguarding.indicators.io.output.ReportContext;
import org.safeguarding.indicators.io.output.ReportHead;
import org.safeguarding.indicators.io.output.ReportNote;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.io.output.ReportWorkbook;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.io.output.ResultsJson;
import org.safeguarding.indicators.io.output.ResultsMetaCsv;
import org.safeguarding.indicators.io.output.WorklistFiles;
import org.safeguarding.indicators.io.published.PublishedFile;
import org.safeguarding.indicators.io.published.PublishedUnusable;
import org.safeguarding.indicators.io.statistics.Statistics;
import org.safeguarding.indicators.io.supplied.SuppliedFiles;
import org.safeguarding.indicators.io.supplied.SuppliedReading;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.IssueSummary;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.judgement.Disclosure;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.Reconciliation;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Worklists;
import org.safeguarding.indicators.time.Day;

/** One run: reads the extract, works the figures out, and prints and writes them. */
final class ReportRun {
    /** What is in the data must not drive the terminal. */
    private static final CharMatcher CONTROLS = CharMatcher.javaIsoControl().and(CharMatcher.isNot('\n'));

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;

    ReportRun(Request request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    void run()
            throws WrongArguments, ExtractUnusable, PublishedUnusable, TableUnreadable, OutputUnreadable, OutputFailed {
        Optional<Reconciliation> published = reconciled();
        SuppliedReading supplied = supplied();
        ImmutableList<Statistics> statistics = ComparatorFiles.read(request.comparators());
        AlreadyPublished before = AlreadyPublished.read(request.alreadyPublished());
        try (ExtractFolder folder = folder()) {
            ReadCouncil council = readCouncil(folder);
            Extract extract = council.extract();
            LocalDate asAt = council.asAt();
            Evaluation<CouncilRecords> evaluation = Evaluation.of(council.records(), asAt);
            Commentary commentary =
                    Commentary.read(folder.folder(), Catalogue.standard().ids());
            PracticeChanges changes =
                    PracticeChanges.read(folder.folder(), Catalogue.standard().ids());
            ImmutableList<ReadIssue> found = ImmutableList.sortedCopyOf(
                    ReadIssue.ORDER,
                    Iterables.concat(
                            extract.issues(request.parameters()),
                            commentary.issues(),
                            changes.issues(),
                            Iterables.concat(Iterables.transform(statistics, Statistics::issues))));
            if (request.explain().isPresent()) {
                Request.OneValue value = request.explain().get();
                IssueSummary.of(found).lines().forEach(this::warn);
                out.print(withoutControls(evaluation
                        .explain(value.indicator(), value.period(), request.by())
                        .text()));
            } else {
                report(
                        folder,
                        extract,
                        found,
                        asAt,
                        council.records(),
                        evaluation,
                        new Told(
                                commentary,
                                changes,
                                others(extract, statistics),
                                CouncilName.of(extract, request.area())),
                        published,
                        supplied,
                        before);
            }
        } catch (OutputFailed e) {
            throw e;
        } catch (IOException e) {
            throw new ExtractUnusable(String.valueOf(e.getMessage()));
        }
    }

    /** Read before the extract, as are figures published before. */
    SuppliedReading supplied() throws TableUnreadable {
        return SuppliedFiles.read(request.supplied().stream().map(CsvFile::of).toList(), request.all());
    }

    /** Read before the extract, so that what is wrong with the file is said at once. */
    private Optional<Reconciliation> reconciled() throws PublishedUnusable {
        if (request.published().isEmpty()) {
            return Optional.empty();
        }
        Publication publication = PublishedFile.read(request.published().get());
        Set<String> unknown = Sets.difference(
                publication.indicators(),
                ImmutableSet.copyOf(Catalogue.standard().ids()));
        if (!unknown.isEmpty()) {
            warn("warning: the published figures name indicators that are not in the catalogue: "
                    + String.join(", ", unknown));
        }
        return Optional.of(Reconciliation.of(publication));
    }

    ExtractFolder folder() throws ExtractUnusable, IOException {
        if (request.extract().isEmpty()) {
            return ExtractFolder.shipped();
        }
        Path path = request.extract().get();
        return request.mapping().isPresent() ? ExtractFolder.mapped(path) : ExtractFolder.of(path);
    }

    /** The records of the extract in a folder, as at the date asked for. */
    ReadCouncil readCouncil(ExtractFolder folder) throws WrongArguments, ExtractUnusable {
        Extract extract =
                read(request.mapping(), folder.folder(), request.extract().orElse(folder.folder()));
        LocalDate asAt = asAt(extract);
        return new ReadCouncil(extract, asAt, Records.of(extract, request.area(), request.parameters(), asAt));
    }

    /** The extract in whatever format it is; which one is said where it is not the usual. */
    Extract read(Optional<Mapping> by, Path place, Path given) throws WrongArguments, ExtractUnusable {
        if (by.isPresent()) {
            Mapping mapping = by.get();
            // Under the name that was given, for messages.
            return request.asAt().isPresent()
                    ? mapping.extract(given, request.asAt().get())
                    : mapping.extract(given);
        }
        ExtractFormat format = ExtractFormat.of(place);
        if (format != ExtractFormat.DATASET) {
            if (request.asAt().isEmpty()) {
                throw new WrongArguments("no as-at date: an extract that is read as " + format
                        + " says none; give --as-at DATE, the day on which it was made, such as --as-at 2019-05-31");
            }
            warn("the extract is read as " + format);
        }
        return request.asAt().isPresent() ? format.read(place, request.asAt().get()) : ExtractReader.read(place);
    }

    LocalDate asAt(Extract extract) throws WrongArguments {
        if (request.asAt().isPresent()) {
            return request.asAt().get();
        }
        return extract.asAt()
                .orElseThrow(
                        () -> new WrongArguments(
                                "no as-at date: give --as-at DATE, such as --as-at 2019-05-31, or as_at in extract.json or the mapping"));
    }

    private void report(
            ExtractFolder folder,
            Extract extract,
            ImmutableList<ReadIssue> foundInExtract,
            LocalDate asAt,
            CouncilRecords records,
            Evaluation<CouncilRecords> evaluation,
            Told told,
            Optional<Reconciliation> published,
            SuppliedReading supplied,
            AlreadyPublished before)
            throws WrongArguments, ExtractUnusable, PublishedUnusable, OutputFailed {
        ReportPeriods periods = periods(asAt);
        Gathering gathering = new Gathering(request, asAt, periods);
        Figures figures = Figures.of(gathering, evaluation, supplied);
        ImmutableList<Result> results = figures.results();
        ImmutableList<ReadIssue> found =
                ImmutableList.sortedCopyOf(ReadIssue.ORDER, Iterables.concat(foundInExtract, figures.issues()));
        IssueSummary issues = IssueSummary.of(found);
        ReportContext context = context(results, periods, asAt, evaluation, told);
        ReportHead head = new ReportHead(
                folder.name(),
                request.parameters().teams(),
                asAt,
                request.layout(),
                issues.count(Severity.REJECTION),
                issues.count(Severity.WARNING),
                told.council(),
                ImmutableList.copyOf(request.indicators()));
        ImmutableList<ReportNote> notes = notes(folder, published);
        Report report = Report.of(results, periods, head, notes, told.commentary(), context);
        Disclosure disclosure = new PublicFigures(
                        evaluation,
                        request.indicators(),
                        request.all().indicators(),
                        before,
                        request.disclosure(),
                        request.by())
                .of(results);
        out.print(report.text());
        Worklists worklists = Worklists.of(records, asAt, request.indicators(), request.parameters());
        InternalFolder internal = InternalFolder.under(request.out());
        List<Path> files = new ArrayList<>(List.of(
                internal.write("results.csv", writer -> ResultsCsv.write(results, writer)),
                internal.write("results.meta.csv", ResultsMetaCsv::write),
                internal.write("results.json", writer -> ResultsJson.write(results, writer)),
                internal.write("report.md", writer -> writer.write(report.markdown())),
                internal.writeBytes(
                        "report.xlsx",
                        bytes -> ReportWorkbook.write(results, report, found, worklists.pressing(), bytes)),
                internal.write("issues.csv", writer -> IssuesCsv.write(found, writer))));
        InternalFolder charts = internal.within(ReportChart.FOLDER);
        for (ReportChart chart : context.charts().charts()) {
            charts.writeBytes(
                    chart.chart().file(), bytes -> bytes.write(chart.chart().bytes()));
        }
        List<Path> lists = WorklistFiles.write(worklists, asAt, internal);
        WhyChanged.Written changed = new WhyChanged(
                        request,
                        gathering,
                        extract,
                        gathering.of(records, evaluation, Made.by(request), figures.worked()))
                .write(internal, charts, this::read, files);
        Report withMovements = report.withMovements(changed.charts());
        files.add(internal.write("report.html", writer -> writer.write(withMovements.html())));
        if (published.isPresent()) {
            String page = ReconciliationPage.markdown(published.get());
            files.add(internal.write("reconciliation.md", writer -> writer.write(page)));
        }
        files.add(internal.write("disclosure.md", writer -> writer.write(DisclosurePage.markdown(disclosure))));
        PublicReport forAll = PublicReport.of(disclosure.results(), periods, head, notes, told.commentary());
        ImmutableList<Path> open = PublicFolder.under(request.out()).write(forAll);
        internal.takeAwayOlder();
        out.print("\nWritten to " + request.out().toAbsolutePath().normalize().resolve("internal") + ":\n");
        files.forEach(file -> out.print("  " + file.getFileName() + "\n"));
        count(context.charts().charts().size() + changed.charts().size());
        if (!lists.isEmpty()) {
            out.print("  worklists/ (" + lists.size() + " teams)\n");
        }
        out.print(changed.summary());
        out.print("Written to " + request.out().toAbsolutePath().normalize().resolve("public") + ":\n");
        open.forEach(file -> out.print("  " + file.getFileName() + "\n"));
        count(forAll.charts().size());
        issues.lines().forEach(this::warn);
        if (!issues.lines().isEmpty()) {
            warn("each of them is in issues.csv");
        }
    }

    /** Says how many charts were drawn, if any was. */
    private void count(int charts) {
        if (charts > 0) {
            out.print("  " + ReportChart.FOLDER + "/ (" + charts + (charts == 1 ? " chart)\n" : " charts)\n"));
        }
    }

    /** What others have told beside the tables. */
    private record Told(Commentary commentary, PracticeChanges changes, ReportComparators others, String council) {}

    private ReportComparators others(Extract extract, ImmutableList<Statistics> statistics) {
        return new ReportComparators(
                Comparators.of(
                        statistics,
                        PublishedColumns.standard(),
                        request.area().isPresent() ? request.area() : extract.areaCode()),
                request.neighbours(),
                request.layout());
    }

    /** Where the figures have gone, whom they stand beside, and charts. */
    private ReportContext context(
            ImmutableList<Result> results,
            ReportPeriods periods,
            LocalDate asAt,
            Evaluation<CouncilRecords> evaluation,
            Told told) {
        int day = Day.of(asAt);
        ImmutableListMultimap<String, Benchmark> benchmarks = told.others().benchmarks(request.indicators(), day);
        return ReportContext.of(
                evaluation,
                request.indicators(),
                results,
                periods,
                benchmarks,
                told.others().ranks(request.indicators(), day),
                ReportCharts.of(
                        evaluation,
                        request.indicators(),
                        results,
                        periods,
                        told.changes(),
                        benchmarks,
                        request.layout(),
                        day));
    }

    /** A footnote to each figure that was published before and cannot be, or hardly; the shipped extract has its own. */
    private static ImmutableList<ReportNote> notes(ExtractFolder extract, Optional<Reconciliation> published)
            throws PublishedUnusable {
        Optional<Reconciliation> checked = published;
        if (checked.isEmpty() && extract.published().isPresent()) {
            checked = Optional.of(
                    Reconciliation.of(PublishedFile.read(extract.published().get())));
        }
        return checked.stream()
                .flatMap(reconciliation -> reconciliation.findings().stream())
                .flatMap(finding -> finding.cells().stream()
                        .map(cell -> new ReportNote(
                                cell.indicator(), cell.period(), "As published before: " + finding.note())))
                .collect(ImmutableList.toImmutableList());
    }

    ReportPeriods periods(LocalDate asAt) throws WrongArguments {
        if (request.periods().isPresent()) {
            return ReportPeriods.chosen(request.periods().get());
        }
        try {
            return ReportPeriods.usual(asAt);
        } catch (IllegalArgumentException e) {
            throw new WrongArguments("the usual periods cannot end with " + asAt + ": give --periods LIST");
        }
    }

    private void warn(String line) {
        err.print(withoutControls(line) + "\n");
    }

    /** Text for a terminal: each control but the line feed is a space. */
    static String withoutControls(String text) {
        return CONTROLS.replaceFrom(text, ' ');
    }
}
