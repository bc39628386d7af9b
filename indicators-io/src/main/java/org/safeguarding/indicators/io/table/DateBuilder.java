package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.time.Day;

/**
 * Dates, packed as {@link DateCell} has them until all cells have voted on the shape that the column keeps to. Times build
 * on it, since the same holds for their dates.
 */
class DateBuilder extends ColumnBuilder implements KeyPart {
    private final TimeOfDay time = new TimeOfDay();
    private int[] cells = {};
    private @Nullable DateShape shape;

    DateBuilder(Column column, int rank) {
        super(column, rank);
    }

    @Override
    void resize(int capacity) {
        cells = Arrays.copyOf(cells, capacity);
    }

    @Override
    void blank(int row) {
        cells[row] = 0;
    }

    @Override
    @Nullable
    Fault read(int row, char[] text, int from, int to) {
        int cell = DateCell.parse(text, from, to);
        Fault fault = faultOf(cell, text, from, to);
        cells[row] = fault == null ? cell : DateCell.withoutDay(cell);
        return fault;
    }

    private @Nullable Fault faultOf(int cell, char[] text, int from, int to) {
        if (DateCell.shape(cell) == null) {
            return Fault.NOT_A_DATE;
        }
        if (DateCell.hasDay(cell)) {
            return rest(text, from + DateCell.LENGTH, to);
        }
        if (!DateCell.isSentinel(text, from)) {
            return Fault.NO_SUCH_DAY;
        }
        Fault fault = to - from == DateCell.LENGTH ? null : rest(text, from + DateCell.LENGTH, to);
        return fault == null && column().required() ? Fault.BLANK_DATE : fault;
    }

    /** What is wrong with the part of a cell behind its date, which is a time of day to be dropped, or nothing. */
    @Nullable
    Fault rest(char[] text, int from, int to) {
        int end = from == to ? to : time.parseLoosely(text, from + 1, to);
        return end == to || (end > 0 && TimeOfDay.isZoneMark(text, end, to)) ? null : Fault.NOT_A_DATE;
    }

    /** The shape that most cells of the rows up to this number have, ISO on a tie; null if none has any. */
    final @Nullable DateShape decide(int rows) {
        int iso = 0;
        int slashed = 0;
        for (int row = 0; row < rows; row++) {
            DateShape vote = DateCell.shape(cells[row]);
            if (vote == DateShape.ISO) {
                iso++;
            } else if (vote == DateShape.SLASHED) {
                slashed++;
            }
        }
        shape = slashed > iso ? DateShape.SLASHED : iso > 0 ? DateShape.ISO : null;
        return shape;
    }

    /** Whether a row has the shape that the column does not keep to; a date that stands for a blank has one too. */
    final boolean isOtherShape(int row) {
        DateShape own = DateCell.shape(cells[row]);
        return own != null && own != shape;
    }

    /** The date of a row as its cell had it, but for a time of day; of a date that stands for a blank, its shape. */
    final String rebuilt(int row) {
        boolean iso = DateCell.shape(cells[row]) == DateShape.ISO;
        if (!DateCell.hasDay(cells[row])) {
            return iso ? "9999-99-99" : "99/99/9999";
        }
        String text = Day.text(DateCell.day(cells[row]));
        return iso ? text : text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4);
    }

    /** Whether nothing in a slashed column shows which number is the day. */
    final boolean isAmbiguous(int rows) {
        boolean any = false;
        for (int row = 0; row < rows && shape == DateShape.SLASHED; row++) {
            if (DateCell.shape(cells[row]) == DateShape.SLASHED) {
                if (DateCell.isAbove12(cells[row])) {
                    return false;
                }
                any |= DateCell.hasDay(cells[row]);
            }
        }
        return any;
    }

    final int[] days(Selection selection) {
        int[] days = selection.of(cells);
        for (int i = 0; i < days.length; i++) {
            days[i] = DateCell.day(days[i]);
        }
        return days;
    }

    @Override
    public long keyPart(int row) {
        return DateCell.day(cells[row]);
    }

    @Override
    public String shownPart(int row) {
        return Shown.as(column(), Day.text(DateCell.day(cells[row])));
    }

    @Override
    void finish(Selection selection, ImmutableMap.Builder<String, Object> columns) {
        columns.put(column().name(), new Dates(days(selection)));
    }
}
