package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeguarding.indicators.time.Day;

/** Puts the pieces of two figures together by the record they count through. */
final class Units {
    private final Map<Counted, Unit> units = new TreeMap<>();
    private final ImmutableList<String> parts;
    private final int reads;
    private final Amounts before;

    /** A record, and whether it is one that there is only in the earlier extract, where another may have its name since. */
    record Counted(RowName row, boolean gone) implements Comparable<Counted> {
        @Override
        public int compareTo(Counted other) {
            int byRow = row.compareTo(other.row);
            return byRow != 0 ? byRow : Boolean.compare(gone, other.gone);
        }
    }

    Units(ImmutableList<String> parts, int reads) {
        this.parts = parts;
        this.reads = reads;
        before = new Amounts(reads, parts.size());
    }

    /**
     * Adds the pieces of a figure.
     *
     * @param after whether it is the later figure
     * @param figure which readings
     * @param wanted the records of which units are made; the others are summed alone
     * @param name how a record is called in the later extract
     * @param subject how a subject is called there
     */
    void add(
            boolean after,
            Evidence evidence,
            List<Integer> figure,
            Predicate<RowName> wanted,
            Function<RowName, Counted> name,
            Function<String, String> subject) {
        for (Evidence.Piece piece : evidence.pieces()) {
            for (int i = 0; i < figure.size(); i++) {
                if (piece.isIn(figure.get(i))) {
                    add(after, evidence, i, piece, wanted, name, subject);
                }
            }
        }
    }

    private void add(
            boolean after,
            Evidence evidence,
            int read,
            Evidence.Piece piece,
            Predicate<RowName> wanted,
            Function<RowName, Counted> name,
            Function<String, String> subject) {
        int part = parts.indexOf(piece.part());
        if (!after) {
            before.add(read, part, evidence, piece);
        }
        if (wanted.test(piece.through())) {
            Counted through = name.apply(piece.through());
            Unit unit = units.computeIfAbsent(through, t -> new Unit(t.row(), reads, parts.size()));
            (after ? unit.is() : unit.was()).add(read, part, evidence, piece);
            unit.said(
                    subject.apply(piece.subject()),
                    piece.because().stream().map(name).map(Counted::row).toList(),
                    piece.on() == Day.NONE ? piece.from() : piece.on());
        }
    }

    /** The records that count otherwise, by name. */
    Map<Counted, Unit> moved() {
        Map<Counted, Unit> moved = new TreeMap<>();
        units.forEach((row, unit) -> {
            if (unit.moves()) {
                moved.put(row, unit);
            }
        });
        return moved;
    }

    /** The sums of the earlier figure. */
    Amounts before() {
        return before;
    }
}
