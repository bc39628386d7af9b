package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.safeguarding.CareCase;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Worker;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

/** The records of a council as lines: whose they are, what they are, and all that they hold. */
final class Listing {
    private static final String COUNCIL = "council";

    private final List<String> lines = new ArrayList<>();

    private Listing() {}

    static List<String> of(CouncilRecords council) {
        Listing listing = new Listing();
        council.children().forEach(listing::child);
        listing.rows(COUNCIL, ImmutableList.copyOf(council.decisions()));
        listing.rows(COUNCIL, council.professionals());
        council.workers().forEach(listing::worker);
        council.careCases().forEach(listing::careCase);
        listing.rows(COUNCIL, council.workforce().rows());
        listing.rows(COUNCIL, council.audits());
        listing.rows(COUNCIL, council.auditExpectations());
        listing.rows(COUNCIL, council.feedbackScores());
        return listing.lines;
    }

    private void child(ChildRecord child) {
        String whose = "child " + child.key();
        lines.add(whose + " | born=" + Day.text(child.born()) + " expected=" + Day.text(child.expected()));
        rows(whose, child.contacts());
        rows(whose, child.episodes());
        rows(whose, child.assessments());
        rows(whose, child.enquiries());
        rows(whose, child.conferences());
        rows(whose, child.plans());
        rows(whose, child.protectionVisits());
        rows(whose + " (stray)", child.strayVisits());
        rows(whose, child.protectionReviews());
        rows(whose, child.coreGroups());
        rows(whose, child.cinPlans());
        rows(whose, child.cinPlanReviews());
        rows(whose, child.cinVisits());
        rows(whose, child.careEpisodes());
        rows(whose, child.involvements());
        rows(whose, child.fosteringArrangements());
        rows(whose, child.caringServices());
        rows(whose, child.proceedings());
    }

    private void worker(Worker worker) {
        lines.add("worker " + worker.key() + " | fte=" + text(worker.fte()) + " involvements="
                + keys(worker.involvements()));
    }

    private void careCase(CareCase one) {
        lines.add("case " + one.key() + " | proceedings=" + keys(one.proceedings()));
    }

    private static List<String> keys(List<? extends Row> rows) {
        return rows.stream().map(Row::key).toList();
    }

    private void rows(String whose, List<? extends Row> rows) {
        rows.forEach(row -> lines.add(whose + " | " + row.getClass().getSimpleName() + held(row)));
    }

    private static String held(Row row) {
        StringBuilder text = new StringBuilder();
        for (String field : fields(row)) {
            try {
                Object value = row.getClass().getMethod(field).invoke(row);
                text.append(' ').append(field).append('=').append(text(value));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Expected a row that can be read", e);
            }
        }
        return text.toString();
    }

    /** All rows are records but one, whose fields are written down here. */
    private static List<String> fields(Row row) {
        return row instanceof CinEpisode
                ? List.of("key", "referred", "closed", "closeReason", "noFurtherAction", "sourceCode", "team")
                : Arrays.stream(row.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    /** Whole numbers of rows are days. */
    private static String text(Object value) {
        if (value instanceof Integer day) {
            return Day.text(day);
        } else if (value instanceof Optional<?> some) {
            return some.map(Listing::text).orElse("");
        } else if (value instanceof OptionalInt some) {
            return some.isPresent() ? Integer.toString(some.getAsInt()) : "";
        }
        return value.toString();
    }
}
