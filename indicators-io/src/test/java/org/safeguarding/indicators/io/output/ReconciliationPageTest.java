package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.judgement.Amount;
import org.safeguarding.indicators.judgement.Assumptions;
import org.safeguarding.indicators.judgement.Claim;
import org.safeguarding.indicators.judgement.Equality;
import org.safeguarding.indicators.judgement.NoMoreThan;
import org.safeguarding.indicators.judgement.Publication;
import org.safeguarding.indicators.judgement.PublishedFigure;
import org.safeguarding.indicators.judgement.Reconciliation;

class ReconciliationPageTest {
    private static Publication report(long total) {
        return new Publication(
                "A *report*",
                ImmutableList.of(
                        PublishedFigure.count("a", "First", 2),
                        PublishedFigure.count("b", "Second", 3),
                        PublishedFigure.count("total", "Total", total)),
                ImmutableList.of(
                        Claim.of("sum", "Parts add up", new Equality(Amount.of("total"), Amount.sum("a", "b"))),
                        new Claim(
                                "same",
                                "Both are one",
                                Optional.of("they are of one day"),
                                new Equality(Amount.of("b"), Amount.of("total"))),
                        Claim.of("order", "First is less", new NoMoreThan(Amount.of("a"), Amount.of("b")))),
                Assumptions.USUAL);
    }

    @Test
    void aPageSaysWhatCannotBeWhatHardlyAndWhatHolds() {
        assertThat(ReconciliationPage.markdown(Reconciliation.of(report(6)))).isEqualTo("""
                        # Reconciliation: A \\*report\\*

                        3 figures, 3 claims about them: 1 finding of what cannot be, 1 of what is implausible; 1 claim nothing was found against.

                        ## Cannot be true together

                        No data at all could give these figures as printed.

                        ### sum

                        Claim: Parts add up

                        - Why not: “Total” is printed as 6, but 2 + 3 = 5.
                        - Nearest figures that could be, each alone: 5 for 6 (“Total”); or 3 for 2 (“First”); or 4 for 3 (“Second”).
                        - Figures: `total`, `a`, `b`

                        ## Implausible

                        Data could give these figures, but not under the assumption stated with each.

                        ### same

                        Claim: Both are one

                        - Why not: “Second” is printed as 3, but “Total” is printed as 6.
                        - Assuming that they are of one day.
                        - Nearest figures that could be, each alone: 6 for 3 (“Second”); or 3 for 6 (“Total”).
                        - Figures: `b`, `total`

                        ## Nothing found against

                        - order: First is less

                        ## How figures are read

                        - A rounded figure stands for every number that rounds to it, half away from zero; a count for itself.
                        - “Approximately” is read as rounded to 1 unless the figure says otherwise.
                        - A rolling figure is implausible if more than 80% of what entered its window would have to be counted, even if nothing counted left.
                        - A row is implausible if it breaks a pattern that at least 50% of the rows keep.
                        - Each claim is checked by itself. What shows only from several together is not found.
                        """);
    }

    @Test
    void wherePartsAddUpNothingIsImpossible() {
        assertThat(ReconciliationPage.markdown(Reconciliation.of(report(5))))
                .contains("0 findings of what cannot be, 1 of what is implausible; 2 claims nothing was found against.")
                .contains("## Cannot be true together\n\nNothing was found.\n\n## Implausible\n");
    }
}
