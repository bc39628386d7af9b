package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.safeguarding.indicators.time.Day;

/** Puts the pieces of two figures together by the record they count through. */
final class Units {
    private final Map<Counted, Unit> units = new TreeMap<>();
    private final ImmutableList<String> parts;
    private final int reads;

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
    }

    /**
     * Adds the pieces of a figure.
     *
     * @param after whether it is the later figure
     * @param figure which readings
     * @param name how a record is called in the later extract
     * @param subject how a subject is called there
     */
    void add(
            boolean after,
            Evidence evidence,
            List<Integer> figure,
            Function<RowName, Counted> name,
            Function<String, String> subject) {
        for (Evidence.Piece piece : evidence.pieces()) {
            for (int i = 0; i < figure.size(); i++) {
                if (piece.isIn(figure.get(i))) {
                    Counted through = name.apply(piece.through());
                    Unit unit = units.computeIfAbsent(through, t -> new Unit(t.row(), reads, parts.size() + 1));
                    unit.add(after, i, parts.indexOf(piece.part()), piece.amount());
                    unit.said(
                            subject.apply(piece.subject()),
                            piece.because().stream().map(name).map(Counted::row).toList(),
                            piece.on() == Day.NONE ? piece.from() : piece.on());
                }
            }
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

    /** The sums of the earlier figure, reading by reading. */
    List<long[]> before() {
        List<long[]> sums = Unit.zeros(reads, parts.size() + 1);
        units.values().forEach(unit -> add(unit.was(), sums, 1));
        return sums;
    }

    static void add(List<long[]> some, List<long[]> sums, int sign) {
        for (int i = 0; i < sums.size(); i++) {
            for (int j = 0; j < sums.get(i).length; j++) {
                sums.get(i)[j] = Math.addExact(sums.get(i)[j], Math.multiplyExact(sign, some.get(i)[j]));
            }
        }
    }
}
