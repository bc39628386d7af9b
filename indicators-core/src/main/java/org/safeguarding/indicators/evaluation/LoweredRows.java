package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;

/**
 * The rows of one table, numbered as the subjects hand them over, one subject after the other. A pass over them reads a
 * column: a caller's function is called once a row, never again.
 */
final class LoweredRows<S extends Subject, R extends Row> {
    private final Iterable<S> subjects;
    private final Rows<S, R> rows;
    private final int[] ends;

    private LoweredRows(Iterable<S> subjects, Rows<S, R> rows, int[] ends) {
        this.subjects = subjects;
        this.rows = rows;
        this.ends = ends;
    }

    static <S extends Subject, R extends Row> LoweredRows<S, R> of(Iterable<S> subjects, Rows<S, R> rows, Kept kept) {
        int[] ends = kept.get(int[].class, ImmutableList.of("ends", rows), () -> ends(subjects, rows));
        return new LoweredRows<>(subjects, rows, ends);
    }

    private static <S, R> int[] ends(Iterable<S> subjects, Rows<S, R> rows) {
        int[] ends = new int[1024];
        int count = 0;
        int end = 0;
        for (S subject : subjects) {
            end = Math.addExact(end, rows.of().apply(subject).size());
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = end;
        }
        return Arrays.copyOf(ends, count);
    }

    /** For each subject the row after its last: the array itself. */
    int[] ends() {
        return ends;
    }

    int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Takes the rows of one subject, the first of which has a number. */
    interface Visitor<S, R> {
        void visit(S subject, List<R> rows, int first);
    }

    /** Hands over the rows of every subject. */
    void each(Visitor<? super S, R> visitor) {
        int first = 0;
        int number = 0;
        for (S subject : subjects) {
            List<R> own = rows.of().apply(subject);
            if (number == ends.length || first + own.size() != ends[number]) {
                throw new NoKernel("its subjects do not hand over the same rows every time");
            }
            visitor.visit(subject, own, first);
            first = ends[number++];
        }
    }

    /** A column of one int a row. */
    int[] column(ToIntFunction<? super R> get) {
        int[] column = new int[size()];
        each((subject, own, first) -> {
            for (int i = 0; i < own.size(); i++) {
                column[first + i] = get.applyAsInt(own.get(i));
            }
        });
        return column;
    }
}
