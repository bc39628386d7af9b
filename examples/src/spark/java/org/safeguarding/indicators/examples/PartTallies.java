package org.safeguarding.indicators.examples;

import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.function.Function;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Tally;

/** What a task does: the tallies of one part, as bytes, for each indicator asked for. */
final class PartTallies implements Function<CouncilPart, byte[][][]> {
    private static final long serialVersionUID = 1;

    @Override
    public byte[][][] call(CouncilPart part) throws ExecutionException {
        AskedCouncil council = AskedCouncil.kept(part.arguments());
        Evaluation<CouncilRecords> evaluation =
                Evaluation.of(council.records().part(part.number(), part.parts()), council.asAt());
        return council.indicators().stream()
                .map(indicator -> tallies(indicator, council, evaluation))
                .toArray(byte[][][]::new);
    }

    private static byte[][] tallies(
            Indicator<CouncilRecords, ?> indicator, AskedCouncil council, Evaluation<CouncilRecords> evaluation) {
        return evaluation
                .tallies(
                        indicator, council.periods(indicator), council.request().by())
                .stream()
                .map(Tally::toBytes)
                .toArray(byte[][]::new);
    }
}
