package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.safeguarding.indicators.safeguarding.WorkItem;
import org.safeguarding.indicators.time.Day;

/** A column of a worklist. */
record WorklistField(String name, Kind kind, double width, BiFunction<WorkItem, LocalDate, String> text) {
    /** How a cell stands in a workbook. */
    enum Kind {
        TEXT,
        DATE,
        NUMBER
    }

    static final ImmutableList<WorklistField> ALL = ImmutableList.of(
            new WorklistField("team", Kind.TEXT, 26, (item, asAt) -> item.team()),
            new WorklistField("worker", Kind.TEXT, 12, (item, asAt) -> item.worker()),
            new WorklistField(
                    "state", Kind.TEXT, 32, (item, asAt) -> item.state().label()),
            new WorklistField(
                    "working_days_left",
                    Kind.NUMBER,
                    20,
                    (item, asAt) -> item.workingDays().isPresent()
                            ? Integer.toString(item.workingDays().getAsInt())
                            : ""),
            new WorklistField(
                    "due", Kind.DATE, 12, (item, asAt) -> date(item.clock().due())),
            new WorklistField(
                    "started", Kind.DATE, 12, (item, asAt) -> date(item.clock().started())),
            new WorklistField("what", Kind.TEXT, 48, (item, asAt) -> item.title()),
            new WorklistField(
                    "indicator", Kind.TEXT, 24, (item, asAt) -> item.clock().indicator()),
            new WorklistField(
                    "subject", Kind.TEXT, 16, (item, asAt) -> item.clock().subject()),
            new WorklistField("table", Kind.TEXT, 24, (item, asAt) -> item.table()),
            new WorklistField(
                    "row_key",
                    Kind.TEXT,
                    16,
                    (item, asAt) -> item.clock().through().key()),
            new WorklistField("as_at", Kind.DATE, 12, (item, asAt) -> asAt.toString()));

    /** A date that has four digits of a year, else nothing. */
    private static String date(int day) {
        String text = Day.text(day);
        return text.length() == "2019-05-31".length() ? text : "";
    }
}
