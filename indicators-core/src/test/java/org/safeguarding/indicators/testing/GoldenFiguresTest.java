package org.safeguarding.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFiguresTest {
    static Stream<GoldenFigure> figures() {
        return GoldenFigures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsItsFractionRoundedOnce(GoldenFigure figure) {
        BigDecimal printed = new BigDecimal(figure.printed());

        assertThat(figure.numerator()
                        .multiply(BigDecimal.valueOf(figure.per()))
                        .divide(figure.denominator(), printed.scale(), RoundingMode.HALF_UP))
                .isEqualTo(printed);
    }

    @Test
    void theyAreAllThere() {
        assertThat(GoldenFigures.childrenInNeed()).hasSize(42);
        assertThat(GoldenFigures.rollingRates()).hasSizeGreaterThan(6);
        assertThat(GoldenFigures.workforce()).hasSize(15);
        assertThat(GoldenFigures.all()).extracting(GoldenFigure::source).doesNotContain("");
    }
}
