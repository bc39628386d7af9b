package org.safeguarding.indicators.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.measure.Exact;
import org.w3c.dom.Element;

class LineChartTest {
    private static final Heading HEADING =
            new Heading("rate", "Rate of referrals", "per 10,000", "It went from 10 to 20.");

    private static Optional<Exact> at(String number) {
        return Optional.of(Exact.of(new BigDecimal(number)));
    }

    private static LineChart chart(ImmutableList<Optional<Exact>> values, Level... levels) {
        ImmutableList.Builder<String> periods = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            periods.add("M" + i);
        }
        return new LineChart(
                HEADING,
                ValueAxis.NUMBERS,
                periods.build(),
                ImmutableList.of(new Line("Exampleton", values)),
                ImmutableList.copyOf(levels),
                ImmutableList.of(),
                ImmutableList.of());
    }

    @Test
    void aGapBreaksTheLineAndIsNoZero() {
        Drawing drawing = Drawing.of(chart(ImmutableList.of(at("10"), at("20"), Optional.empty(), at("5"), at("0")))
                        .draw())
                .isSound();
        Element line = drawing.styled("path", "s0").get(0);
        assertThat(line.getAttribute("d").replaceAll("[^ML]", "")).isEqualTo("MLML");
        assertThat(drawing.styled("circle", "m0")).hasSize(4);
    }

    @Test
    void placesAreInProportionToValues() {
        Drawing drawing =
                Drawing.of(chart(ImmutableList.of(at("0"), at("5"), at("20"))).draw());
        double[] y = drawing.styled("circle", "m0").stream()
                .mapToDouble(point -> Drawing.number(point, "cy"))
                .toArray();
        assertThat((y[0] - y[1]) / (y[0] - y[2])).isEqualTo(0.25, org.assertj.core.data.Offset.offset(0.001));
        double[] x = drawing.styled("circle", "m0").stream()
                .mapToDouble(point -> Drawing.number(point, "cx"))
                .toArray();
        assertThat(x[1] - x[0]).isEqualTo(x[2] - x[1], org.assertj.core.data.Offset.offset(0.11));
    }

    @Test
    void anAxisThatDoesNotStartAtNoughtSaysSo() {
        Drawing cut = Drawing.of(chart(ImmutableList.of(at("440"), at("464"))).draw());
        assertThat(cut.texts()).contains("The axis starts at 340, not at 0.");
        Drawing whole = Drawing.of(chart(ImmutableList.of(at("100"), at("464"))).draw());
        assertThat(whole.texts()).contains("0").noneMatch(text -> text.startsWith("The axis starts"));
    }

    @Test
    void withoutAnyValueItSaysSo() {
        Drawing drawing = Drawing.of(chart(ImmutableList.of(Optional.empty(), Optional.empty()))
                        .draw())
                .isSound();
        assertThat(String.join(" ", drawing.texts())).contains("Exampleton: no value");
    }

    @Test
    void theDescriptionIsWhatIsReadOut() {
        Drawing drawing = Drawing.of(chart(ImmutableList.of(at("1"))).draw());
        assertThat(drawing.elements("desc").get(0).getTextContent()).isEqualTo("It went from 10 to 20.");
        assertThat(drawing.elements("title").get(0).getTextContent()).isEqualTo("Rate of referrals");
    }

    @Test
    void aTargetAndAComparatorAreToldApartByTheirDashes() {
        Level target = Level.at("target", Exact.of(15), Level.Kind.TARGET);
        Level london = Level.at("London", Exact.of(18), Level.Kind.COMPARATOR);
        Drawing drawing =
                Drawing.of(chart(ImmutableList.of(at("1")), target, london).draw());
        assertThat(drawing.styled("line", "level")).hasSize(1);
        assertThat(drawing.styled("line", "other")).hasSize(1);
        assertThat(drawing.texts()).contains("target", "London");
    }

    @Test
    void aLineOfAnotherLengthIsRefused() {
        Line line = new Line("a", ImmutableList.of(at("1")));
        assertThatThrownBy(() -> new LineChart(
                        HEADING,
                        ValueAxis.NUMBERS,
                        ImmutableList.of("one", "two"),
                        ImmutableList.of(line),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()))
                .hasMessage("expected 2 values on the line a, got 1");
    }

    @Test
    void stepsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new Waterfall(
                        HEADING,
                        ValueAxis.NUMBERS,
                        new Step("then", Exact.of(1), "1"),
                        ImmutableList.of(new Step("up", Exact.of(1), "+1")),
                        new Step("now", Exact.of(3), "3"),
                        ImmutableList.of()))
                .hasMessage("expected steps that lead from 1 to 3 in rate, got 2");
    }
}
