package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.time.Period;

/** Footnotes and commentary that a report is given beside its results. */
class ReportRemarksTest {
    private static final ReportPeriods PERIODS = ReportPeriods.chosen(Period.parseList("2019-04,2019-05"));
    private static final List<Result> RESULTS = List.of(
            Results.of("x", "2019-04", Results.percent(1, 4)).build(),
            Results.of("x", "2019-05", Results.percent(1, 2)).build());

    private static Report report(List<Result> results, Commentary commentary, ReportNote... notes) {
        return Report.of(
                results,
                PERIODS,
                new ReportHead("Smallton", ImmutableList.of(), SmallCouncil.AS_AT, Layout.REPORT, 0, 0),
                ImmutableList.copyOf(notes),
                commentary);
    }

    @Test
    void aNoteOnOneFigureIsMarkedAtIt() {
        assertThat(report(RESULTS, Commentary.none(), new ReportNote("x", "2019-05", "It cannot be."))
                        .text())
                .contains("Title of x      25%    50% [1]\n")
                .contains("\n[1] It cannot be.\n");
    }

    @Test
    void aNoteOnNoPeriodOrOnOneThatIsNotPrintedIsMarkedAtTheTitle() {
        assertThat(report(
                                RESULTS,
                                Commentary.none(),
                                new ReportNote("x", "", "Of all."),
                                new ReportNote("x", "2018/19", "Of the year."))
                        .text())
                .contains("Title of x [1] [2]      25%        50%\n")
                .contains("\n[1] Of all.\n[2] 2018/19: Of the year.\n");
    }

    @Test
    void aNoteOnEveryFigureIsMarkedAtTheTitle() {
        assertThat(report(
                                RESULTS,
                                Commentary.none(),
                                new ReportNote("x", "2019-04", "A."),
                                new ReportNote("x", "2019-05", "B."),
                                new ReportNote("x", "2019-05", "A."))
                        .text())
                .contains("Title of x [1]      25%    50% [2]\n");
    }

    @Test
    void aNoteOnWhatIsNotShownIsLeftOut() {
        assertThat(report(RESULTS, Commentary.none(), new ReportNote("y", "2019-05", "Nowhere."))
                        .text())
                .doesNotContain("Nowhere");
    }

    @Test
    void aNoteOnACountOfGroupsStandsAtItsTotal() {
        List<Result> results = List.of(
                Results.of("x", "2019-05", Results.percent(1, 2)).build(),
                Results.of("x", "2019-05", Results.percent(1, 2))
                        .breakdown("grade")
                        .group("good")
                        .build());
        assertThat(report(results, Commentary.none(), new ReportNote("x", "2019-05", "Not so."))
                        .markdown())
                .contains("| all | not asked for | 50% \\[1] |\n");
    }

    @Test
    void aNoteSaysSomethingOfSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportNote(" ", "2019-05", "text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportNote("x", "2019-05", " "));
    }

    @Test
    void commentaryStandsUnderItsSection() {
        Commentary commentary =
                Commentary.of("# x\nIt *rose*.\n- <b>one</b>\n- two\n\n# y\nNot shown.\n", List.of("x", "y"));
        Report report = report(RESULTS, commentary);
        assertThat(report.markdown())
                .contains("\n**Commentary on: Title of x**\n\nIt *rose*.\n\n- \\<b>one\\</b>\n- two\n\nIds: `x`\n")
                .doesNotContain("Not shown");
        assertThat(report.text()).contains("\nCommentary on: Title of x\n  It rose.\n  - <b>one</b>\n  - two\n");
    }
}
