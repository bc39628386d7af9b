package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Exact;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.testing.GoldenFigures;
import org.safeguarding.indicators.time.Period;

/** The published rates of the 2019 report, from the referrals published for its months. */
class RollingReferralRateTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    @ParameterizedTest(name = "{1} over {0}: {2} referrals, {3} per 10,000")
    @CsvFileSource(resources = "/org/safeguarding/indicators/testing/rolling-rates.csv", useHeadersInDisplayName = true)
    void theRateIsThatOfTheTwelveWholeMonths(long population, String month, BigDecimal referrals, String rate)
            throws IOException {
        Result result = Evaluation.of(council(population), FRI_31_MAY_2019)
                .result(Catalogue.standard().get("referral-rate-12m"), Period.parse(month));

        assertThat(result.outcome().numerator())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(referrals));
        Exact exact = result.outcome().value().figure().orElseThrow();
        assertThat(result.outcome().places().round(exact, Layout.REPORT)).hasToString(rate);
    }

    private static CouncilRecords council(long population) throws IOException {
        ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
        String csv = Resources.toString(
                Resources.getResource(GoldenFigures.class, "referrals-by-month.csv"), StandardCharsets.UTF_8);
        Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(csv)
                .filter(line -> Character.isDigit(line.charAt(0)))
                .forEach(line -> children.addAll(referred(Splitter.on(',').splitToList(line))));
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(children.build());
        council.population((day, ages) -> Estimate.of(population, day, "", ""));
        return council.complete("ssd_cin_episodes", "local_population").build();
    }

    /** One child a referral, the first and the last days of the month among theirs. */
    private static List<ChildRecord> referred(List<String> cells) {
        Period month = Period.parse(cells.get(0));
        int days = month.lastDay() - month.firstDay() + 1;
        ImmutableList.Builder<ChildRecord> children = ImmutableList.builder();
        for (int i = 0; i < Integer.parseInt(cells.get(1)); i++) {
            String key = cells.get(0) + "/" + i;
            int day = month.lastDay() - i % days;
            children.add(ChildRecord.builder(key)
                    .addEpisodes(CinEpisode.of("R" + key, day, day))
                    .build());
        }
        return children.build();
    }
}
