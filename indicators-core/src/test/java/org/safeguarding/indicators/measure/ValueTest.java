package org.safeguarding.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final Value ZERO = Value.of(Exact.ZERO);
    private static final ImmutableList<Value> NONE = ImmutableList.of(
            new Value.NotApplicable("nobody"), new Value.NotAvailable("nobody"), new Value.Suppressed("nobody"));

    @Test
    void zeroIsAFigureAndTheWaysToHaveNoneAreNot() {
        assertThat(ZERO.figure()).contains(Exact.ZERO);
        assertThat(ZERO.reason()).isEmpty();
        assertThat(NONE).allSatisfy(none -> {
            assertThat(none.figure()).isEqualTo(Optional.empty());
            assertThat(none.reason()).isEqualTo("nobody");
            assertThat(none).isNotEqualTo(ZERO);
        });
    }

    @Test
    void theWaysToHaveNoneAreKeptApart() {
        assertThat(NONE).doesNotHaveDuplicates();
        assertThat(NONE)
                .extracting(Value::status)
                .containsExactly(Status.NOT_APPLICABLE, Status.NOT_AVAILABLE, Status.SUPPRESSED);
        assertThat(ZERO.status()).isEqualTo(Status.VALUE);
    }

    @Test
    void everyStatusHasItsOwnLabel() {
        assertThat(Status.values())
                .extracting(Status::label)
                .containsExactly("value", "not_applicable", "not_available", "suppressed");
    }

    @Test
    void unitsAreLabelledInAnyLocale() {
        assertThat(Unit.values())
                .extracting(Unit::label)
                .containsExactly("count", "percent", "per_10000", "fte", "weeks", "per_month", "children_per_fte");
    }
}
