package org.safeguarding.indicators.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Exact;

class ChartTableTest {
    private static final Heading HEADING = new Heading("x", "Title", "Number, in each month", "Words.");

    private static Exact exact(String number) {
        return Exact.of(new BigDecimal(number));
    }

    @Test
    void aLineHasARowAPeriodAndAGapIsNoNumber() {
        Chart chart = new LineChart(
                        HEADING,
                        ValueAxis.NUMBERS,
                        ImmutableList.of("Apr 2019", "May 2019"),
                        ImmutableList.of(
                                new Line("newest", ImmutableList.of(Optional.of(exact("1234.56")), Optional.empty()))),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of())
                .draw();
        assertThat(chart.table().columns()).containsExactly("Period", "Number, in each month");
        assertThat(chart.table().rows())
                .containsExactly(ImmutableList.of("Apr 2019", "1,234.6"), ImmutableList.of("May 2019", "no value"));
    }

    @Test
    void severalLinesHaveAColumnEach() {
        Line line = new Line("one", ImmutableList.of(Optional.of(exact("1"))));
        Chart chart = new LineChart(
                        HEADING,
                        ValueAxis.COUNTS,
                        ImmutableList.of("May 2019"),
                        ImmutableList.of(line, new Line("two", line.values())),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of())
                .draw();
        assertThat(chart.table().columns()).containsExactly("Period", "one", "two");
        assertThat(chart.table().rows()).containsExactly(ImmutableList.of("May 2019", "1", "1"));
    }

    @Test
    void aControlChartTellsMeanLimitsAndSignOfEachPoint() {
        Spot spot = new Spot(exact("7"), exact("5.25"), exact("1"), exact("9.5"), 0, Mood.CONCERN);
        Chart chart = new ControlPicture(
                        HEADING,
                        ValueAxis.COUNTS,
                        ImmutableList.of("Apr 2019", "May 2019"),
                        ImmutableList.of(Optional.of(spot), Optional.empty()),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of())
                .draw();
        assertThat(chart.table().rows())
                .containsExactly(
                        ImmutableList.of("Apr 2019", "7", "5.3", "1.0", "9.5", "special cause: concern"),
                        ImmutableList.of("May 2019", "no value", "-", "-", "-", "-"));
    }

    @Test
    void barsTellTheirPartsAndOneThatIsWithheldTellsNone() {
        Chart chart = new StackedBars(
                        HEADING,
                        ValueAxis.PERCENTAGES,
                        ImmutableList.of("met", "missed"),
                        ImmutableList.of(
                                new Bar(
                                        "Apr 2019",
                                        ImmutableList.of(
                                                new Bar.Part(exact("60"), "60%"), new Bar.Part(exact("40"), "")),
                                        "100 counted"),
                                new Bar("May 2019", ImmutableList.of(), "withheld")),
                        ImmutableList.of())
                .draw();
        assertThat(chart.table().columns()).containsExactly("Bar", "met", "missed", "In all");
        assertThat(chart.table().rows())
                .containsExactly(
                        ImmutableList.of("Apr 2019", "60%", "40.0%", "100 counted"),
                        ImmutableList.of("May 2019", "no value", "no value", "withheld"));
    }

    @Test
    void aWaterfallTellsEachOfItsSteps() {
        Chart chart = new Waterfall(
                        HEADING,
                        ValueAxis.COUNTS,
                        new Step("was", exact("5"), "5"),
                        ImmutableList.of(new Step("came late", exact("2"), "+2")),
                        new Step("is", exact("7"), "7"),
                        ImmutableList.of())
                .draw();
        assertThat(chart.table().rows())
                .containsExactly(
                        ImmutableList.of("was", "5"), ImmutableList.of("came late", "+2"), ImmutableList.of("is", "7"));
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartTable(ImmutableList.of("a"), ImmutableList.of(ImmutableList.of("1", "2"))));
    }
}
