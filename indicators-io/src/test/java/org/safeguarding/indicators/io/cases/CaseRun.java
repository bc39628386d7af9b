package org.safeguarding.indicators.io.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/** Works a case out from its rows, through the reader of extracts, and holds what comes out to what was expected. */
final class CaseRun {
    private final WorkedCase worked;
    private final Catalogue catalogue;
    private final List<String> differences = new ArrayList<>();

    CaseRun(WorkedCase worked) {
        this.worked = worked;
        catalogue = Catalogue.with(worked.parameters());
    }

    /** What differs from the case, each with the line of the case; the folder is one of its own. */
    ImmutableList<String> differences(Path folder) throws IOException, ExtractUnusable {
        Files.createDirectories(folder);
        worked.tables().forEach((name, table) -> write(folder.resolve(name + ".csv"), table.csv()));
        write(folder.resolve("extract.json"), description());
        Extract extract = ExtractReader.read(folder, worked.asAt());
        issues(extract);
        Evaluation<CouncilRecords> evaluation = Evaluation.of(Records.of(extract, Optional.empty()), worked.asAt());
        worked.expected().forEach(expected -> figure(evaluation, expected));
        return ImmutableList.copyOf(differences);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String description() {
        return worked.covers().entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": {\"from\": \"" + entry.getValue() + "\"}")
                .collect(Collectors.joining(", ", "{\"covers\": {", "}}"));
    }

    /** Every rejection is expected, and every warning that is expected is there. */
    private void issues(Extract extract) {
        TreeSet<String> expected = new TreeSet<>(worked.issues());
        TreeSet<String> found = new TreeSet<>();
        for (ReadIssue issue : extract.issues(worked.parameters())) {
            String text = text(issue);
            if (issue.severity() == Severity.REJECTION || expected.contains(text)) {
                found.add(text);
            }
        }
        if (!found.equals(expected)) {
            differences.add(worked.place() + ": issues: expected " + expected + ", but was " + found);
        }
    }

    /** As {@code BAD_DATE ssd_contacts row 3}, without a row for a whole table, and without a table for a whole extract. */
    private static String text(ReadIssue issue) {
        String row = issue.line() < 2 ? "" : " row " + (issue.line() - 1);
        return (issue.code().name() + " " + issue.file().replace(".csv", "") + row).strip();
    }

    private void figure(Evaluation<CouncilRecords> evaluation, Expected expected) {
        if (!catalogue.ids().contains(expected.indicator())) {
            difference(expected, "the id", "one of the catalogue", "none");
            return;
        }
        Indicator<CouncilRecords, ?> indicator = catalogue.get(expected.indicator());
        ImmutableList<Result> results =
                evaluation.results(indicator, ImmutableList.of(expected.period()), expected.breakdown());
        ImmutableList<Result> slowly = evaluation
                .onGeneralPath()
                .results(indicator, ImmutableList.of(expected.period()), expected.breakdown());
        if (!results.equals(slowly)) {
            difference(expected, "on the general path", slowly.toString(), results.toString());
        }
        Optional<Result> result = results.stream()
                .filter(r ->
                        r.breakdown().equals(expected.breakdown()) && r.group().equals(expected.group()))
                .findFirst();
        if (result.isEmpty()) {
            difference(expected, "the row", expected.figure(), "absent");
            return;
        }
        difference(expected, "", expected.figure(), Shown.figure(result.get()));
        expected.more()
                .forEach((word, text) -> difference(
                        expected,
                        word,
                        text,
                        Shown.more(
                                word,
                                result.get(),
                                evaluation.explain(indicator, expected.period(), expected.breakdown()))));
    }

    private void difference(Expected expected, String what, String wanted, String was) {
        if (!wanted.equals(was)) {
            differences.add(worked.file() + ":" + expected.line() + ": " + expected.indicator() + " "
                    + expected.period().label() + (expected.group().isEmpty() ? "" : " " + expected.group())
                    + (what.isEmpty() ? "" : ", " + what) + ": expected " + wanted + ", but was " + was);
        }
    }
}
