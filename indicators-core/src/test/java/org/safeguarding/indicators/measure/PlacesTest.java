package org.safeguarding.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest(name = "{0} prints as {1} in the report, and as {2}")
    @CsvSource({"47.05, 47, 47.1", "0.5, 1, 0.5", "-0.04, 0, 0.0", "100, 100, 100.0", "99.95, 100, 100.0"})
    void percentagesRatesAndMeansAreWholeInTheReportAndHaveOnePlaceElsewhere(
            BigDecimal value, String report, String oneDecimal) {
        Exact exact = Exact.of(value);

        assertThat(Places.WHOLE_OR_ONE.round(exact, Layout.REPORT).toPlainString())
                .isEqualTo(report);
        assertThat(Places.WHOLE_OR_ONE.round(exact, Layout.ONE_DECIMAL).toPlainString())
                .isEqualTo(oneDecimal);
    }

    @Test
    void theShareOfPermanentStaffHasOnePlaceInBoth() {
        Exact share = Exact.of(6300).dividedBy(Exact.of(93));

        assertThat(Places.ONE.round(share, Layout.REPORT)).hasToString("67.7");
        assertThat(Places.ONE.round(share, Layout.ONE_DECIMAL)).hasToString("67.7");
    }

    @ParameterizedTest
    @CsvSource({"112.50, 112.5", "100, 100", "100.000, 100", "0.0, 0", "-2.50, -2.5", "0.125, 0.125", "1E+2, 100"})
    void fullTimeEquivalentsAreGivenWholeWithoutTrailingZeros(BigDecimal value, String printed) {
        assertThat(Places.EXACT.round(Exact.of(value), Layout.REPORT)).hasToString(printed);
        assertThat(Places.EXACT.round(Exact.of(value), Layout.ONE_DECIMAL)).hasToString(printed);
    }

    @Test
    void fewerPlacesThanNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Places(-2, 0))
                .withMessage("Expected 0 or more places, or Places.ALL, but was -2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(0, -2));
    }
}
