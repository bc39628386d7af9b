package org.safeguarding.indicators.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.time.Day;

/** What cuts or reorders a council for the laws leaves no table of it out, or the laws would hold of too little. */
class SameCouncilProperties {
    private static final int TRIES = 60;
    private static final int END_OF_TIME = Day.of(9999, 12, 31);

    /** Shuffles everything back to where it was. */
    private static final class Unmoved extends Random {
        private static final long serialVersionUID = 1L;

        @Override
        public int nextInt(int bound) {
            return bound - 1;
        }
    }

    @Property(tries = TRIES)
    void everythingIsKnownInTheEnd(@ForAll("councils") CouncilRecords council) {
        assertThat(Known.council(council, END_OF_TIME)).isEqualTo(council);
    }

    @Property(tries = TRIES)
    void reorderingLosesNothing(@ForAll("councils") CouncilRecords council) {
        assertThat(new Shuffled(new Unmoved()).council(council)).isEqualTo(council);
    }

    @Property(tries = TRIES)
    void relabellingLosesNothing(@ForAll("councils") CouncilRecords council) {
        assertThat(new Relabelled("").council(council)).isEqualTo(council);
    }

    @Property(tries = TRIES)
    void relabellingLeavesNoKeyAsItWas(@ForAll("councils") CouncilRecords council) {
        assertThat(new Relabelled("x").council(new Relabelled("y").council(council)))
                .isEqualTo(new Relabelled("xy").council(council));
        if (!ImmutableList.copyOf(council.children()).isEmpty()) {
            assertThat(new Relabelled("z").council(council)).isNotEqualTo(council);
        }
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(4);
    }
}
