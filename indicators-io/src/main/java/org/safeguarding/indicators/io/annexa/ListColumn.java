package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.indicators.io.annexa.Codes.Kind;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;

/**
 * A column of a list that is read.
 *
 * @param column its name in the guidance, and how its cells read
 * @param kind how codes in its cells are read
 * @param needed whether the list cannot be read without it, though its cells may be blank
 * @param names the names it goes by, folded
 */
record ListColumn(Column column, Kind kind, boolean needed, ImmutableSet<String> names) {
    /** A date that every row must have, which with the child tells which list it is. */
    static ListColumn key(String name, String... others) {
        return of(name, ColumnType.DATE, true, false, Kind.AS_IS, true, others);
    }

    static ListColumn date(String name, String... others) {
        return of(name, ColumnType.DATE, false, false, Kind.AS_IS, true, others);
    }

    static ListColumn flag(String name, String... others) {
        return of(name, ColumnType.FLAG, false, false, Kind.FLAG, true, others);
    }

    static ListColumn code(Kind kind, String name, String... others) {
        return of(name, ColumnType.TEXT, false, false, kind, true, others);
    }

    static ListColumn child() {
        return of(
                AnnexList.CHILD,
                ColumnType.ID,
                true,
                false,
                Kind.AS_IS,
                true,
                "Child ID",
                "Unique Child ID",
                "Child's Unique ID",
                "Child Unique Identifier");
    }

    static ListColumn birth() {
        return of(AnnexList.BORN, ColumnType.DATE, false, true, Kind.AS_IS, false, "DOB", "Child Date of Birth");
    }

    static ListColumn team() {
        return of(AnnexList.TEAM, ColumnType.TEXT, false, false, Kind.AS_IS, false, "Team");
    }

    /** Whether one of its names is among those of a header, as they are compared. */
    boolean isAmong(Set<String> folded) {
        return names.stream().anyMatch(folded::contains);
    }

    private static ListColumn of(
            String name,
            ColumnType type,
            boolean required,
            boolean personal,
            Kind kind,
            boolean needed,
            String... others) {
        return new ListColumn(
                new Column(name, type, required, personal, ImmutableList.of()),
                kind,
                needed,
                Streams.concat(Stream.of(name), Stream.of(others))
                        .map(Names::folded)
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
