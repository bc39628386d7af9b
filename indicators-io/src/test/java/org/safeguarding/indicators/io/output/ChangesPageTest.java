package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Bridge;
import org.safeguarding.indicators.evaluation.Cause;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;

class ChangesPageTest {
    private static Outcome rate(int events) {
        return Outcome.quotient(
                BigDecimal.valueOf(events), BigDecimal.valueOf(68_530), 10_000, Unit.PER_10000, Places.WHOLE_OR_ONE);
    }

    private static Bridge.Step step(Cause cause, int before, int after) {
        return new Bridge.Step(cause, rate(before), rate(after), ImmutableList.of(), "");
    }

    private static List<String> rows(Bridge.Step... steps) {
        Bridge bridge = new Bridge(
                "some-rate",
                "2019-04",
                "2019-05",
                steps[0].before(),
                steps[steps.length - 1].after(),
                ImmutableList.copyOf(steps));
        String page = ChangesPage.markdown(
                new Changes(ImmutableMap.of(), Optional.empty(), ImmutableList.of(bridge), ImmutableList.of()));
        return page.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    }

    @Test
    void whatIsPrintedOfABridgeIsReadableAndAddsUp() {
        // Exactly, the steps are -1.1674..., -1.1674... and +2.0428...: rounded one by one they would not add up to the
        // change printed.
        Bridge.Step[] steps = {
            step(Cause.LEFT, 3180, 3172), step(Cause.RAN_ON, 3172, 3164), step(Cause.ENTERED, 3164, 3178)
        };

        assertThat(rows(steps))
                .containsExactly(
                        "| 2019-04 |  | 3180 | 68530 | 464.0 |  |",
                        "| left the window |  | 3172 | 68530 | 462.9 | -1.1 |",
                        "| clocks that ran on |  | 3164 | 68530 | 461.7 | -1.2 |",
                        "| entered the window |  | 3178 | 68530 | 463.7 | +2.0 |");
        assertThat(steps[0].change().orElseThrow().rounded(1)).isEqualTo(new BigDecimal("-1.2"));
    }

    @Test
    void aStepThatIsTooSmallToPrintSaysSoAndOneOfNothingIsNothing() {
        Outcome was = Outcome.quotient(
                BigDecimal.valueOf(100_000), BigDecimal.valueOf(300_000), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
        Outcome nearly = Outcome.quotient(
                BigDecimal.valueOf(100_001), BigDecimal.valueOf(300_000), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
        Outcome same = Outcome.quotient(
                BigDecimal.valueOf(200_002), BigDecimal.valueOf(600_000), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
        assertThat(nearly.value().figure().map(Exact::signum)).contains(1);

        assertThat(rows(
                        new Bridge.Step(Cause.LATE, was, nearly, ImmutableList.of(), ""),
                        new Bridge.Step(Cause.CORRECTED, nearly, same, ImmutableList.of(), "")))
                .extracting(row -> row.substring(row.lastIndexOf('%')))
                .containsExactly("% |  |", "% | less than is printed |", "% | 0.0 |");
    }

    @Test
    void thePageSaysHowItsNumbersAreRounded() {
        assertThat(ChangesPage.markdown(
                        new Changes(ImmutableMap.of(), Optional.empty(), ImmutableList.of(), ImmutableList.of())))
                .contains("A change is what lies between the two printed values, so that what is printed adds up");
    }
}
