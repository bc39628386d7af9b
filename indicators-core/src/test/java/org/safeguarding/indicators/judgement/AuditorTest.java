package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of 3, 20 and 9 and their total of 32; the first is withheld for itself. */
class AuditorTest {
    private static final int TWENTY = 0;
    private static final int NINE = 1;
    private static final int TOTAL = 2;

    private static Auditor auditor(long cells, int... touched) {
        List<Fact> facts = List.of(
                new Fact(new int[] {0, 1, 2, 3}, new int[] {1, 1, 1, -1}, 0, 0, Fact.ALWAYS),
                told(1, 20, TWENTY),
                told(2, 9, NINE),
                told(3, 32, TOTAL));
        List<Guarded> guarded = List.of(new Guarded(new int[] {0}, new int[] {1}, "three"));
        BitSet series = new BitSet();
        for (int of : touched) {
            series.set(of);
        }
        BitSet groups = new BitSet();
        groups.set(TWENTY);
        groups.set(NINE);
        Choices choices = new Choices(new int[] {1, 0, 2}, new int[] {TWENTY, NINE, TOTAL}, groups, series);
        return new Auditor(4, facts, guarded, List.of(), List.of(), 5, choices, cells);
    }

    private static Fact told(int count, long number, int owner) {
        return new Fact(new int[] {count}, new int[] {1}, number, number, owner);
    }

    @Test
    void withTimeEnoughNoMoreIsWithheldThanMustBe() {
        Auditor auditor = auditor(1_000_000);

        assertThat(auditor.audit()).containsExactly(NINE);
        assertThat(auditor.biggerSteps()).isZero();
        assertThat(auditor.exposed()).isEmpty();
    }

    @Test
    void whereTheBudgetIsSpentSeriesGoThenGroupsThenAllAndItEnds() {
        Auditor auditor = auditor(1, TWENTY);

        assertThat(auditor.audit()).containsExactly(TWENTY, NINE, TOTAL);
        assertThat(auditor.biggerSteps()).isEqualTo(1);
        assertThat(auditor.exposed())
                .as("what was not looked at is not said to be safe")
                .isEqualTo(ImmutableList.of("three (too much to look at)"));
    }
}
