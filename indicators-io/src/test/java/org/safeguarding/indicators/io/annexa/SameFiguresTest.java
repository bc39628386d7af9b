package org.safeguarding.indicators.io.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.annexa.Lists.Form;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.synthetic.Profile;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/** Figures of a council's Annex A are those of its dataset, or not available with a reason. */
class SameFiguresTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final List<Period> PERIODS = Period.parseList(
            "2018-Q2..2018-Q4,2019-Q1,2018-11..2019-05,2018/19,2019/20,2018-11-30,2018-12-01,2019-03-31,2019-05-30,2019-05-31");

    @TempDir
    private static Path dataset;

    private static Evaluation<CouncilRecords> truth;
    private static List<Exported.Sheet> lists;

    @BeforeAll
    static void aCouncil() throws IOException, ExtractUnusable {
        SyntheticExtract.generate(Profile.plausible(0.25), 7, dataset);
        truth = evaluation(ExtractReader.read(dataset));
        lists = new Exported(new Written(dataset), FRI_31_MAY_2019).lists();
    }

    private static Evaluation<CouncilRecords> evaluation(Extract extract) {
        return Evaluation.of(Records.of(extract, Optional.empty()), FRI_31_MAY_2019);
    }

    private static Extract read(Form form, Path folder) throws IOException, ExtractUnusable {
        Files.copy(dataset.resolve("local_population.csv"), folder.resolve("local_population.csv"));
        Path written = Lists.write(lists, form, folder);
        assertThat(AnnexA.isIn(written)).isTrue();
        return AnnexA.read(form == Form.WORKBOOK ? folder : written, FRI_31_MAY_2019);
    }

    @ParameterizedTest
    @EnumSource
    void aFigureIsThatOfTheDatasetOrNotAvailableWithAReason(Form form, @TempDir Path folder)
            throws IOException, ExtractUnusable {
        Extract extract = read(form, folder);
        assertThat(extract.issues().stream()
                        .filter(issue -> issue.severity() == Severity.REJECTION)
                        .limit(3))
                .isEmpty();
        Evaluation<CouncilRecords> lists = evaluation(extract);
        Set<String> given = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            Map<String, Result> expected = byKey(truth.results(indicator, PERIODS, ""));
            for (Map.Entry<String, Result> result :
                    byKey(lists.results(indicator, PERIODS, "")).entrySet()) {
                Status status = result.getValue().outcome().value().status();
                if (status == Status.NOT_AVAILABLE) {
                    assertThat(result.getValue().reason()).isNotEmpty();
                } else {
                    given.add(indicator.id());
                    String right = text(expected.get(result.getKey()));
                    if (!text(result.getValue()).equals(right)) {
                        wrong.add(result.getKey() + ": expected " + right + ", but was " + text(result.getValue()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(given).containsExactlyElementsOf(new TreeSet<>(DocPage.given()));
    }

    private static Map<String, Result> byKey(Iterable<Result> results) {
        Map<String, Result> byKey = new TreeMap<>();
        results.forEach(result -> byKey.put(
                result.indicator() + " " + result.period() + " " + result.breakdown() + "=" + result.group(), result));
        return byKey;
    }

    private static String text(@Nullable Result result) {
        return result == null
                ? "nothing"
                : result.outcome() + " met " + result.met() + " missed " + result.missed() + " overdue "
                        + result.overdue() + " not yet due " + result.notYetDue() + " " + result.provisional();
    }

    @Test
    void everyFormGivesTheSameExtract(@TempDir Path one, @TempDir Path other, @TempDir Path third)
            throws IOException, ExtractUnusable {
        String machine = tables(read(Form.MACHINE_CSV, one));

        assertThat(tables(read(Form.HUMAN_CSV, other))).isEqualTo(machine);
        assertThat(tables(read(Form.WORKBOOK, third))).isEqualTo(machine);
    }

    private static String tables(Extract extract) {
        return extract.tables().toString();
    }
}
