package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
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
    private ExtractReader() {}

    /**
     * Reads an extract. Warnings that concern the as-at date are given for the one in {@code extract.json}, if there is one.
     *
     * @param folder the folder, or a zip
     * @return the extract
     * @throws ExtractUnusable if there is no such folder, it holds no table, or its {@code extract.json} is faulty
     */
    public static Extract read(Path folder) throws ExtractUnusable {
        return read(folder, new ExtractBuilder());
    }

    /**
     * Reads an extract, holding it to limits of one's own.
     *
     * @param folder the folder, or a zip
     * @param limits from where on what was read is odd, and how many rejected rows are too many
     * @return the extract; a table with too many rejected rows is unreadable
     * @throws ExtractUnusable if there is no such folder, it holds no table, its {@code extract.json} is faulty, or too many
     *     rows were rejected in all
     */
    public static Extract read(Path folder, QualityLimits limits) throws ExtractUnusable {
        return read(folder, new ExtractBuilder().limits(limits));
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
        return read(folder, new ExtractBuilder().lookedAtAsAt(asAt));
    }

    /**
     * Reads an extract that is to be looked at as at a date, holding it to limits of one's own.
     *
     * @param folder the folder, or a zip
     * @param asAt the date that warnings which concern the as-at date are given for, whatever {@code extract.json} says
     * @param limits from where on what was read is odd, and how many rejected rows are too many
     * @return the extract; a table with too many rejected rows is unreadable
     * @throws ExtractUnusable if there is no such folder, it holds no table, its {@code extract.json} is faulty, or too many
     *     rows were rejected in all
     */
    public static Extract read(Path folder, LocalDate asAt, QualityLimits limits) throws ExtractUnusable {
        return read(folder, new ExtractBuilder().lookedAtAsAt(asAt).limits(limits));
    }

    private static Extract read(Path path, ExtractBuilder extract) throws ExtractUnusable {
        try (ExtractPlace place = ExtractPlace.open(path)) {
            Path folder = place.folder();
            extract.described(Description.read(folder));
            boolean any = false;
            for (TableSchema schema : Schemas.all()) {
                any |= add(folder, schema.name(), extract);
            }
            if (!any) {
                throw new ExtractUnusable("expected tables in the folder " + path
                        + ", such as ssd_contacts.csv, but there is none of "
                        + String.join(
                                ", ",
                                Schemas.all().stream().map(TableSchema::name).toList()));
            }
            return extract.read();
        } catch (IOException e) {
            throw new ExtractUnusable(
                    path + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Adds a table; false if the extract does not have it. */
    private static boolean add(Path folder, String table, ExtractBuilder extract) {
        ImmutableList<String> files = TableFiles.of(folder, table);
        if (files.isEmpty()) {
            return false;
        }
        String file = files.get(0);
        extract.table(table, TableFiles.source(folder, table, file));
        files.stream()
                .skip(1)
                .forEach(other -> extract.issue(
                        WarningCode.TABLE_GIVEN_TWICE,
                        other,
                        "the table is there as " + file + " too, which is read instead"));
        return true;
    }
}
