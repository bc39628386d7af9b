package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.function.Consumer;
import org.safeguarding.indicators.evaluation.Prints;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;

/**
 * Tells the records of a council apart.
 *
 * <p>The content of a record is a hash of 64 bits (SipHash-2-4, with the key of its specification) of its own columns. Names and dates of birth are columns of the
 * child alone, and of no record that is counted, so nothing of them is in it. It is no secret: who has the keys and dates of a
 * record can guess its other columns and try. It stands beside these in files that stay inside, and is there to find
 * what changed, not to hide it.
 */
public final class CouncilPrints implements Prints<CouncilRecords> {
    /** The one there is. */
    public static final CouncilPrints INSTANCE = new CouncilPrints();

    private CouncilPrints() {}

    @Override
    public void each(CouncilRecords data, Consumer<RowPrint> out) {
        for (ChildRecord child : data.children()) {
            String owner = owner(child);
            rowsOf(child, row -> out.accept(print(row, owner)));
        }
        Consumer<Row> others = row -> out.accept(print(row, ""));
        data.decisions().forEach(others);
        data.workforce().rows().forEach(others);
        data.professionals().forEach(others);
        data.audits().forEach(others);
        data.auditExpectations().forEach(others);
        data.feedbackScores().forEach(others);
    }

    private static void rowsOf(ChildRecord child, Consumer<Row> out) {
        child.contacts().forEach(out);
        child.episodes().forEach(out);
        child.assessments().forEach(out);
        child.enquiries().forEach(out);
        child.conferences().forEach(out);
        child.plans().forEach(out);
        child.careEpisodes().forEach(out);
        child.cinVisits().forEach(out);
        child.protectionVisits().forEach(out);
        child.protectionReviews().forEach(out);
        child.coreGroups().forEach(out);
        child.cinPlans().forEach(out);
        child.cinPlanReviews().forEach(out);
        child.involvements().forEach(out);
        child.fosteringArrangements().forEach(out);
        child.caringServices().forEach(out);
        child.proceedings().forEach(out);
    }

    private RowPrint print(Row row, String owner) {
        RowSays.Words words = RowSays.of(row);
        ImmutableList.Builder<String> owners = ImmutableList.builder();
        if (!owner.isEmpty()) {
            owners.add(owner);
        }
        return new RowPrint(name(row), owners.addAll(words.owners()).build(), hash(words.columns()), words.links());
    }

    private static String hash(CharSequence text) {
        return Hashing.sipHash24().hashUnencodedChars(text).toString();
    }

    @Override
    public RowName name(Row row) {
        return new RowName(RowSays.table(row), row.key());
    }

    @Override
    public String owner(Subject subject) {
        if (subject instanceof ChildRecord) {
            return "child " + subject.key();
        }
        if (subject instanceof Worker) {
            return RowSays.worker(subject.key());
        }
        return subject instanceof CareCase ? RowSays.careCase(subject.key()) : "";
    }
}
