package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows stand: the line of each, and its file, for which nothing is kept while all are of one. */
final class Places {
    private final List<String> files = new ArrayList<>();
    private int[] lines = {};
    private int @Nullable [] fileNumbers;
    private int lastFile;

    /** Makes room for so many rows, more than before. */
    void resize(int capacity) {
        lines = Arrays.copyOf(lines, capacity);
        if (fileNumbers != null) {
            fileNumbers = Arrays.copyOf(fileNumbers, capacity);
        }
    }

    void set(int row, String file, long line) {
        lines[row] = (int) Math.min(line, Integer.MAX_VALUE);
        if (files.isEmpty()) {
            files.add(file);
        } else if (!files.get(lastFile).equals(file)) {
            lastFile = files.indexOf(file);
            if (lastFile < 0) {
                lastFile = files.size();
                files.add(file);
            }
        }
        if (lastFile > 0 && fileNumbers == null) {
            fileNumbers = new int[lines.length];
        }
        if (fileNumbers != null) {
            fileNumbers[row] = lastFile;
        }
    }

    int line(int row) {
        return lines[row];
    }

    String file(int row) {
        return files.get(fileNumbers == null ? 0 : fileNumbers[row]);
    }

    /** The place of a row for a sentence that is about another one: its file is named only where it is not the same. */
    String seenFrom(int other, int row) {
        return "line " + line(row) + (file(row).equals(file(other)) ? "" : " of " + file(row));
    }

    /** Those of the rows that were accepted. */
    Places of(Selection selection) {
        Places chosen = new Places();
        chosen.lines = selection.of(lines);
        chosen.files.addAll(files);
        if (fileNumbers != null) {
            chosen.fileNumbers = selection.of(fileNumbers);
        }
        return chosen;
    }

    /** How many rows there are, once they have been chosen. */
    int size() {
        return lines.length;
    }

    /** The files that rows were read from, in the order in which they came. */
    ImmutableList<String> files() {
        return ImmutableList.copyOf(files);
    }
}
