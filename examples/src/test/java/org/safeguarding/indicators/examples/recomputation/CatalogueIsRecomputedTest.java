package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.safeguarding.Catalogue;

/** That no indicator goes unchecked: the library's and the recomputation's are the same. */
class CatalogueIsRecomputedTest {
    private static final ImmutableList<String> RECOMPUTED =
            ImmutableList.copyOf(Lists.transform(PlainCatalogue.ALL, PlainIndicator::id));

    @Test
    void everyIndicatorOfTheLibraryIsRecomputedAndTheOtherWayRound() {
        assertThat(Catalogue.standard().ids()).isEqualTo(RECOMPUTED);
    }

    @Test
    void noIndicatorIsRecomputedTwice() {
        assertThat(RECOMPUTED).doesNotHaveDuplicates();
    }
}
