package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;

/** Section 14: what the proceedings about a child end in, row by row, whatever becomes of the others of their case. */
final class CareOutcomes {
    private static final Breakdown BY_ORDER = Breakdown.of(
            "final_order",
            ImmutableList.of(
                    "NO_ORDER",
                    "CAO",
                    "CAO_SO",
                    "SGO",
                    "SGO_SO",
                    "SO",
                    "CO",
                    "CO_PLACEMENT",
                    "WITHDRAWN",
                    "TRANSFERRED",
                    "FAO"));
    private static final ImmutableSet<String> IN_CARE = ImmutableSet.of("CO", "CO_PLACEMENT");

    private CareOutcomes() {}

    static Indicator<CouncilRecords, ?> outcomes() {
        Define<Counted> define =
                Define.of("care-outcomes", "Outcomes for children", Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, ChildRecord, Counted>of(
                                        CouncilRecords::children,
                                        concluded(Count.of(Tables.PROCEEDINGS, Tables.CONCLUDED)))
                                .by(ImmutableList.of(new ByOrder(), Dimensions.AGE)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_AGE))
                .always(BY_ORDER)
                .needs(Tables.PROCEEDINGS.table())
                .reads(Tables.PROCEEDINGS.table(), "concluded_on", "final_order")
                .words(
                        "The children whose proceedings concluded in the period by the final order.",
                        "rows (a child in proceedings) by the day they concluded and final order",
                        "all rows that concluded in the period",
                        CareProceedings.LOCAL,
                        "Orders are compared as they stand. Without one a row is unknown. A row concludes on its own day,"
                                + " though others of its case may not have.");
    }

    static Indicator<CouncilRecords, ?> remaining() {
        return Define.of(
                        "care-remain-pct", "% remaining in care", Share.class, Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.IN_PERIOD,
                        concluded(new Count<>(
                                Tables.PROCEEDINGS,
                                Tables.CONCLUDED,
                                new Where<>(
                                        "not transferred",
                                        row -> !row.finalOrder().equals("TRANSFERRED")),
                                row -> IN_CARE.contains(row.finalOrder()) ? Share.IN : Share.OUT)),
                        Dimensions.BY_AGE)
                .needs(Tables.PROCEEDINGS.table())
                .reads(Tables.PROCEEDINGS.table(), "concluded_on", "final_order")
                .words(
                        "The share of children whose proceedings concluded in the period who remain in the council's care.",
                        "rows that concluded with a care order, with or without a placement order",
                        "all rows that concluded in the period less those transferred to another authority",
                        CareProceedings.LOCAL,
                        "A row without a final order is in the denominator.");
    }

    /** Rows that are counted on the day they concluded, and not there before they were issued. */
    private static <P> Flow<ChildRecord, P> concluded(Count<ChildRecord, Proceeding, P> count) {
        return new Recorded<>(count, Proceeding.class, Tables.ISSUED);
    }

    private record ByOrder() implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return BY_ORDER.dimension();
        }

        @Override
        public String groupOf(ChildRecord child, Row through, int day) {
            return through instanceof Proceeding row && !row.finalOrder().isBlank() ? row.finalOrder() : UNKNOWN;
        }
    }
}
