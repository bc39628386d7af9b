package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.supplied.SuppliedFigures;
import org.safeguarding.indicators.io.supplied.SuppliedReading;
import org.safeguarding.indicators.io.supplied.SuppliedReport;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;

/**
 * The figures of a report: all that is worked out before anything is judged, printed or written.
 *
 * @param worked what comes from records, by the id of the indicator, with what the newest figures are held against
 * @param results what is printed, with the figures that were supplied
 * @param issues what there is to say of the figures that were supplied
 */
record Figures(
        ImmutableListMultimap<String, Result> worked, ImmutableList<Result> results, ImmutableList<ReadIssue> issues) {
    static Figures of(Gathering gathering, Evaluation<CouncilRecords> evaluation, SuppliedReading supplied) {
        Request request = gathering.request();
        ImmutableListMultimap<String, Result> worked = gathering.results(evaluation, request.indicators());
        SuppliedReport filled = SuppliedReport.of(
                gathering.printed(worked),
                SuppliedFigures.of(supplied.figures(), request.all()),
                request.by(),
                gathering.asAt());
        return new Figures(
                worked, filled.results(), ImmutableList.copyOf(Iterables.concat(supplied.issues(), filled.issues())));
    }
}
