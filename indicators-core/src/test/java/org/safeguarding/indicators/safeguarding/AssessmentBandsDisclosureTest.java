package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.judgement.Disclosure;
import org.safeguarding.indicators.judgement.DisclosureControl;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Month;

/** Bands of durations beside the percentages within 45 working days, whose numerator is the sum of the bands up to 45. */
class AssessmentBandsDisclosureTest {
    private static final Map<String, Long> BANDS = Map.of(
            "same_day",
            10L,
            "1-10",
            10L,
            "11-20",
            10L,
            "21-30",
            9L,
            "31-40",
            9L,
            "41-45",
            3L,
            "46-50",
            7L,
            "51-60",
            8L,
            "61+",
            9L,
            "invalid",
            0L);
    private static final long WITHIN_45 = 51;
    private static final long ALL = 75;

    private static List<Result> results() {
        List<Result> results = new ArrayList<>();
        Catalogue catalogue = Catalogue.standard();
        Indicator<CouncilRecords, ?> bands = catalogue.get("assessment-duration");
        results.add(of(bands, "", Outcome.amount(BigDecimal.valueOf(ALL), Unit.COUNT, Places.WHOLE))
                .build());
        for (String band : Durations.ALL) {
            results.add(of(bands, band, percent(BANDS.getOrDefault(band, 0L))).build());
        }
        Result.Builder within = of(catalogue.get("assessment-45wd-pct"), "", percent(WITHIN_45));
        within.met(OptionalLong.of(WITHIN_45));
        within.missed(OptionalLong.of(ALL - WITHIN_45));
        within.invalid(OptionalLong.of(0));
        results.add(within.build());
        return results;
    }

    private static Outcome percent(long numerator) {
        return Outcome.quotient(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(ALL), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    private static Result.Builder of(Indicator<?, ?> indicator, String band, Outcome outcome) {
        Result.Builder result = Result.builder();
        result.indicator(indicator.id());
        result.title(indicator.title());
        result.window("in_period");
        result.period(new Month(2019, 4));
        result.breakdown(band.isEmpty() ? "" : Durations.NAME);
        result.group(band);
        result.outcome(outcome);
        result.reason("");
        result.target(Optional.empty());
        result.partPeriod(false);
        result.rejectedRows(0);
        result.asAt(Day.of(2019, 5, 31));
        result.definitionVersion(1);
        return result;
    }

    @Test
    void aBandIsNotToldByThePercentageWithinItsEnd() {
        Disclosure disclosure = DisclosureControl.of(Catalogue.standard().indicators(), DisclosureRules.standard())
                .apply(results());
        Set<String> withheld =
                disclosure.withheld().stream().map(w -> w.result().group()).collect(Collectors.toSet());
        long upTo45 =
                Durations.ALL.subList(0, 6).stream().filter(withheld::contains).count();

        assertThat(withheld).contains("41-45");
        assertThat(withheld.contains("") || upTo45 > 1)
                .as("41-45 is what 51 within 45 days leave of the other bands: %s", withheld)
                .isTrue();
    }

    @Test
    void theBandsThatAreDeclaredAreThoseThatAreCounted() {
        Durations durations = new Durations(Parameters.standard().calendar());

        assertThat(durations.ends().keySet()).containsExactlyElementsOf(Durations.ALL.subList(0, 8));
        assertThat(durations.ends().values())
                .extracting(allowance -> allowance.n())
                .containsExactly(0, 10, 20, 30, 40, 45, 50, 60);
        assertThat(Durations.ALL).endsWith("61+", durations.impossible());
    }
}
