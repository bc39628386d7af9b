package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Period;

class BarChartsTest {
    private static final ImmutableList<Period> MAY = ImmutableList.of(Period.parse("2019-05"));

    private static Result.Builder clocks(Outcome outcome, long met, long missed, long overdue) {
        Result.Builder result = Results.of("in-time-pct", "2019-05", outcome);
        result.met(met);
        result.missed(missed);
        result.overdue(overdue);
        result.notYetDue(4);
        return result;
    }

    private static String clocks(Result result) {
        return new BarCharts(ResultIndex.of(List.of(result)))
                .clocks("in-time-pct", MAY)
                .orElseThrow()
                .chart()
                .svg();
    }

    @Test
    void byStartTheOverdueArePartOfTheBar() {
        assertThat(clocks(clocks(Results.percent(70, 100), 70, 20, 10).build()))
                .contains("May 2019: met 70, missed 20, overdue: still open 10, not yet due 4, 100 counted.");
    }

    @Test
    void byEndTheOverdueStandBesideIt() {
        assertThat(clocks(clocks(Results.percent(70, 90), 70, 20, 10).build()))
                .contains("May 2019: met 70, missed 20, 90 counted, 10 overdue.")
                .contains("they are in no bar");
    }

    @Test
    void whatIsWithheldHasNoBarAndNoNumbers() {
        Outcome none = Outcome.without(new Value.Suppressed("small"), Unit.PERCENT, Places.WHOLE_OR_ONE);
        Result open = Results.of("in-time-pct", "2019-04", Results.percent(1, 2))
                .met(1)
                .missed(1)
                .overdue(0)
                .notYetDue(0)
                .build();
        String svg = new BarCharts(
                        ResultIndex.of(List.of(open, clocks(none, 73, 2, 31).build())))
                .clocks("in-time-pct", ImmutableList.of(Period.parse("2019-04"), Period.parse("2019-05")))
                .orElseThrow()
                .chart()
                .svg();
        assertThat(svg).contains("May 2019: withheld.").doesNotContain("73").doesNotContain(">31<");
    }

    @Test
    void moreStaffThanPostsAreSaidAndNotDrawnBackwards() {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        List<String> amounts = List.of("55", "27", "-1");
        for (int i = 0; i < amounts.size(); i++) {
            results.add(Results.of(
                            BarCharts.POSTS.get(i),
                            "2019-05",
                            Outcome.amount(new BigDecimal(amounts.get(i)), Unit.FTE, Places.EXACT))
                    .breakdown("service")
                    .group("Family Social Work")
                    .build());
        }
        assertThat(new BarCharts(ResultIndex.of(results.build()))
                        .workforce(MAY.get(0), "service")
                        .orElseThrow()
                        .chart()
                        .svg())
                .contains(
                        "permanent staff 55.0, agency staff 27.0, posts left unfilled -1.0, 81.0 posts, 1.0 more staff than"
                                + " posts.");
    }
}
