package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * Reads a folder, or a zip of one, as an extract: each table of {@link Schemas}, and {@code extract.json}. Any other file is
 * left alone.
 *
 * <p>A table is {@code <table>.csv}, {@code <table>.json} (an array of objects, or one on each line) or {@code <table>.jsonl};
 * compressed, the name ends in {@code .gz} or {@code .zip} beside that. Of several files of one table the first in the order
 * CSV, JSON, JSON Lines is read, plain before compressed, and each of the others is warned about.
 */
public final class ExtractReader {
    private final Path folder;
    private final Description description;
    private final ImmutableMap.Builder<String, Table> tables = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> unreadable = ImmutableMap.builder();
    private final List<ReadIssue> issues = new ArrayList<>();

    private ExtractReader(Path folder, Description description) {
        this.folder = folder;
        this.description = description;
    }

    /**
     * Reads an extract. Warnings that concern the as-at date are given for the one in {@code extract.json}, if there is one.
     *
     * @param folder the folder, or a zip
     * @return the extract
     * @throws ExtractUnusable if there is no such folder, it holds no table, or its {@code extract.json} is faulty
     */
    public static Extract read(Path folder) throws ExtractUnusable {
        return read(folder, Optional.empty());
    }

    /**
     * Reads an extract that is to be looked at as at a date.
     *
     * @param folder the folder, or a zip
     * @param asAt the date that warnings which concern the as-at date are given for, whatever {@code extract.json} says
     * @return the extract; its {@link Extract#asAt} is that of {@code extract.json} all the same
     * @throws ExtractUnusable if there is no such folder, it holds no table, or its {@code extract.json} is faulty
     */
    public static Extract read(Path folder, LocalDate asAt) throws ExtractUnusable {
        return read(folder, Optional.of(asAt));
    }

    private static Extract read(Path folder, Optional<LocalDate> asAt) throws ExtractUnusable {
        try (ExtractPlace place = ExtractPlace.open(folder)) {
            return new ExtractReader(place.folder(), Description.read(place.folder())).read(asAt);
        } catch (IOException e) {
            throw new ExtractUnusable(
                    folder + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Extract read(Optional<LocalDate> asAt) throws ExtractUnusable {
        boolean any = false;
        for (TableSchema schema : Schemas.all()) {
            any |= read(schema);
        }
        if (!any) {
            throw new ExtractUnusable("expected tables in the folder " + folder
                    + ", such as ssd_contacts.csv, but there is none of "
                    + String.join(
                            ", ", Schemas.all().stream().map(TableSchema::name).toList()));
        }
        ImmutableMap<String, Table> read = tables.buildOrThrow();
        holdToRows(read);
        Warnings warnings = new Warnings(read);
        RowWarnings.find(warnings);
        AsAtWarnings.find(warnings, asAt.or(description::asAt));
        issues.addAll(warnings.found());
        return new Extract(
                description, read, unreadable.buildOrThrow(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    /** Reads a table; false if the extract does not have it. */
    private boolean read(TableSchema schema) {
        ImmutableList<String> files = TableFiles.of(folder, schema.name());
        if (files.isEmpty()) {
            return false;
        }
        String file = files.get(0);
        files.stream()
                .skip(1)
                .forEach(other -> issue(
                        WarningCode.TABLE_GIVEN_TWICE,
                        other,
                        "the table is there as " + file + " too, which is read instead"));
        try {
            TableReading reading = TableReader.read(schema, TableFiles.source(folder, schema.name(), file));
            tables.put(schema.name(), reading.table());
            issues.addAll(reading.issues());
        } catch (TableUnreadable e) {
            unreadable(schema, file, String.valueOf(e.getMessage()));
        }
        return true;
    }

    private void unreadable(TableSchema schema, String file, String message) {
        unreadable.put(schema.name(), message);
        issue(WarningCode.TABLE_UNREADABLE, file, message);
    }

    private void holdToRows(ImmutableMap<String, Table> read) {
        description.rows().forEach((name, expected) -> {
            Table table = read.get(name);
            boolean known =
                    Schemas.all().stream().anyMatch(schema -> schema.name().equals(name));
            if (table != null && table.rowsRead() != expected) {
                issue(
                        WarningCode.ROW_COUNT_DIFFERS,
                        table.file(),
                        "extract.json says " + expected + " rows, but the file has " + table.rowsRead());
            } else if (table == null && known && expected > 0) {
                issue(
                        WarningCode.ROW_COUNT_DIFFERS,
                        Description.FILE,
                        "it says that " + name + " has " + expected + " rows, but no such table was read");
            }
        });
    }

    private void issue(IssueCode code, String file, String message) {
        issues.add(new ReadIssue(code, file, 0, "", "", message));
    }
}
