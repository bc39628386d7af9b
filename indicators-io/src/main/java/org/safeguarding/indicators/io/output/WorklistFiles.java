package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.safeguarding.indicators.safeguarding.WorkItem;
import org.safeguarding.indicators.safeguarding.Worklists;

/**
 * {@code worklists/*.csv}: what is overdue and what is due next, a file a team, a row a clock; the most pressing first for each worker.
 * Every row says the date it is as at. Internal, and never public: it names children by their keys.
 */
public final class WorklistFiles {
    private static final int LONGEST_NAME = 60;

    private WorklistFiles() {}

    /**
     * The columns.
     *
     * @return their names, in order
     */
    public static ImmutableList<String> columns() {
        return WorklistField.ALL.stream().map(WorklistField::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes a file for each team that has something to do.
     *
     * @param worklists the worklists
     * @param asAt the as-at date
     * @param folder the folder of the output; they go into {@code worklists} in it
     * @return the files, in the order of the teams
     * @throws OutputFailed if one cannot be written
     */
    public static ImmutableList<Path> write(Worklists worklists, LocalDate asAt, InternalFolder folder)
            throws OutputFailed {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        if (worklists.items().isEmpty()) {
            return files.build();
        }
        InternalFolder place = folder.within("worklists");
        Set<String> taken = new HashSet<>();
        for (String team : worklists.teams()) {
            ImmutableList<WorkItem> items = worklists.of(team);
            files.add(place.write(name(team, taken), out -> write(items, asAt, out)));
        }
        return files.build();
    }

    static void write(Iterable<WorkItem> items, LocalDate asAt, Writer out) throws IOException {
        CsvFile.write(
                columns(),
                items,
                item -> WorklistField.ALL.stream()
                        .map(field -> cell(field, item, asAt))
                        .collect(ImmutableList.toImmutableList()),
                out);
    }

    private static String cell(WorklistField field, WorkItem item, LocalDate asAt) {
        String text = field.text().apply(item, asAt);
        return field.kind() == WorklistField.Kind.TEXT ? SpreadsheetText.defuse(text) : text;
    }

    /** A name that every file system takes, and no other team has. */
    private static String name(String team, Set<String> taken) {
        StringBuilder slug = new StringBuilder("team");
        boolean gap = true;
        for (int i = 0; i < team.length() && slug.length() < LONGEST_NAME; i++) {
            char c = team.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            boolean plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
            if (plain) {
                slug.append(gap ? "-" : "").append(lower);
            }
            gap = !plain;
        }
        String name = slug.toString();
        for (int i = 2; !taken.add(name); i++) {
            name = slug + "-no-" + i;
        }
        return name + ".csv";
    }
}
