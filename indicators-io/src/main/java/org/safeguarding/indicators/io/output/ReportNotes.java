package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguarding.indicators.time.Period;

/** The notes given to a report, found by the figure they concern. */
final class ReportNotes {
    private final ImmutableList<ReportNote> notes;

    ReportNotes(Iterable<ReportNote> notes) {
        this.notes = ImmutableList.copyOf(notes);
    }

    /** Those of one figure. */
    ImmutableList<String> at(String id, Period period) {
        return notes.stream()
                .filter(note -> note.indicator().equals(id) && note.period().equals(period.label()))
                .map(ReportNote::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of an indicator that stand in none of the columns. */
    ImmutableList<String> at(String id, List<Period> columns) {
        Set<String> labels = columns.stream().map(Period::label).collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> note.indicator().equals(id) && !labels.contains(note.period()))
                .map(note -> note.period().isEmpty() ? note.text() : note.period() + ": " + note.text())
                .collect(ImmutableList.toImmutableList());
    }
}
