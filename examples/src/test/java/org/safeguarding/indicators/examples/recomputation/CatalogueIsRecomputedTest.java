package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** That no indicator goes unchecked: the library's and the recomputation's are the same. */
class CatalogueIsRecomputedTest {
    /** While the library does not have every indicator yet, the recomputation may know more of them. */
    private static final boolean LIBRARY_IS_COMPLETE = false;

    private static final ImmutableList<String> RECOMPUTED =
            ImmutableList.copyOf(Lists.transform(PlainCatalogue.ALL, PlainIndicator::id));

    @Test
    void everyIndicatorOfTheLibraryIsRecomputedAndTheOtherWayRound() {
        ImmutableList<String> built = Catalogue.standard().ids();
        if (LIBRARY_IS_COMPLETE) {
            assertThat(built).isEqualTo(RECOMPUTED);
        } else {
            assertThat(RECOMPUTED).containsAll(built);
        }
    }

    @Test
    void noIndicatorIsRecomputedTwice() {
        assertThat(RECOMPUTED).doesNotHaveDuplicates();
    }
}
