package org.safeguarding.indicators.io.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which field of a file is which column of its table.
 *
 * <p>A column is the field whose name is its own; where there is none, the one whose name is its own but for capitals. Two
 * such fields make the table unreadable, since nothing says which is meant; so does a required column that is missing.
 */
final class HeaderMatch {
    private static final int ABSENT = -1;
    private static final int MOST_SHOWN = 10;

    private final String file;
    private final TableSchema schema;
    private final ImmutableList<String> header;
    private final ImmutableList<String> inFile;
    private final int[] positions;

    private HeaderMatch(String file, TableSchema schema, ImmutableList<String> header, ImmutableList<String> inFile) {
        this.file = file;
        this.schema = schema;
        this.header = header;
        this.inFile = inFile;
        positions = new int[schema.columns().size()];
        Arrays.fill(positions, ABSENT);
    }

    static HeaderMatch of(String file, TableSchema schema, RecordSource records) throws TableUnreadable {
        ImmutableList<String> header = records.header();
        ImmutableList<String> inFile = IntStream.range(0, header.size())
                .mapToObj(records::nameInFile)
                .collect(ImmutableList.toImmutableList());
        HeaderMatch match = new HeaderMatch(file, schema, header, inFile);
        if (header.isEmpty()) {
            throw new TableUnreadable(file + ": it is empty; expected a header with the columns "
                    + String.join(
                            ", ", schema.columns().stream().map(Column::name).toList()));
        }
        for (int rank = 0; rank < match.positions.length; rank++) {
            match.positions[rank] = match.position(schema.columns().get(rank).name());
        }
        match.refuseMissing();
        return match;
    }

    /** The field of a column, by its place in the format; less than 0 if the file does not have it. */
    int position(int rank) {
        return positions[rank];
    }

    boolean isAbsent(int rank) {
        return positions[rank] == ABSENT;
    }

    /** What messages call a column: what the file calls it, or its own name where the two differ in capitals at most. */
    String shown(int rank) {
        String own = schema.columns().get(rank).name();
        if (isAbsent(rank)) {
            return own;
        }
        String found = inFile.get(positions[rank]);
        return folded(found).equals(folded(own)) ? own : found;
    }

    /** The name that the header gives a column, in small letters; only a to z have them here, in every locale. */
    static String folded(String name) {
        return Ascii.toLowerCase(name);
    }

    private int position(String column) throws TableUnreadable {
        List<Integer> exact = new ArrayList<>();
        List<Integer> folded = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals(column)) {
                exact.add(i);
            } else if (folded(header.get(i)).equals(folded(column))) {
                folded.add(i);
            }
        }
        List<Integer> candidates = exact.isEmpty() ? folded : exact;
        if (candidates.size() > 1) {
            throw new TableUnreadable(file + ": the column " + column + " is there " + candidates.size()
                    + " times, in the fields "
                    + candidates.stream()
                            .limit(MOST_SHOWN)
                            .map(i -> Integer.toString(i + 1))
                            .collect(Collectors.joining(" and "))
                    + (candidates.size() > MOST_SHOWN ? " and others" : ""));
        }
        return candidates.isEmpty() ? ABSENT : candidates.get(0);
    }

    private void refuseMissing() throws TableUnreadable {
        List<String> missing = new ArrayList<>();
        for (int rank = 0; rank < positions.length; rank++) {
            if (isAbsent(rank) && schema.columns().get(rank).required()) {
                missing.add(schema.columns().get(rank).name());
            }
        }
        if (!missing.isEmpty()) {
            throw new TableUnreadable(file + ": "
                    + (missing.size() == 1 ? "a required column is missing: " : "required columns are missing: ")
                    + String.join(", ", missing) + "; the columns found are " + found());
        }
    }

    private String found() {
        return HeaderNames.shown(header, Arrays.stream(positions).anyMatch(position -> position != ABSENT));
    }
}
