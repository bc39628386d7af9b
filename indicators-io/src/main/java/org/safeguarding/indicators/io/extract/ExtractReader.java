package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.io.table.CsvFile;
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
 * Reads a folder as an extract: each table of {@link Schemas} from {@code <table>.csv}, and {@code extract.json}. Any other
 * file is left alone.
 */
public final class ExtractReader {
    private final Path folder;
    private final Description description;
    private final QualityLimits limits;
    private final ImmutableMap.Builder<String, Table> tables = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> unreadable = ImmutableMap.builder();
    private final List<ReadIssue> issues = new ArrayList<>();

    private long rejected;

    private ExtractReader(Path folder, Description description, QualityLimits limits) {
        this.folder = folder;
        this.description = description;
        this.limits = limits;
    }

    /**
     * Reads an extract. Warnings that concern the as-at date are given for the one in {@code extract.json}, if there is one.
     *
     * @param folder the folder
     * @return the extract
     * @throws ExtractUnusable if there is no such folder, it holds no table, or its {@code extract.json} is faulty
     */
    public static Extract read(Path folder) throws ExtractUnusable {
        return read(folder, Optional.empty(), QualityLimits.standard());
    }

    /**
     * Reads an extract, holding it to limits of one's own.
     *
     * @param folder the folder
     * @param limits from where on what was read is odd, and how many rejected rows are too many
     * @return the extract; a table with too many rejected rows is unreadable
     * @throws ExtractUnusable if there is no such folder, it holds no table, its {@code extract.json} is faulty, or too many
     *     rows were rejected in all
     */
    public static Extract read(Path folder, QualityLimits limits) throws ExtractUnusable {
        return read(folder, Optional.empty(), limits);
    }

    /**
     * Reads an extract that is to be looked at as at a date.
     *
     * @param folder the folder
     * @param asAt the date that warnings which concern the as-at date are given for, whatever {@code extract.json} says
     * @return the extract; its {@link Extract#asAt} is that of {@code extract.json} all the same
     * @throws ExtractUnusable if there is no such folder, it holds no table, or its {@code extract.json} is faulty
     */
    public static Extract read(Path folder, LocalDate asAt) throws ExtractUnusable {
        return read(folder, Optional.of(asAt), QualityLimits.standard());
    }

    /**
     * Reads an extract that is to be looked at as at a date, holding it to limits of one's own.
     *
     * @param folder the folder
     * @param asAt the date that warnings which concern the as-at date are given for, whatever {@code extract.json} says
     * @param limits from where on what was read is odd, and how many rejected rows are too many
     * @return the extract; a table with too many rejected rows is unreadable
     * @throws ExtractUnusable if there is no such folder, it holds no table, its {@code extract.json} is faulty, or too many
     *     rows were rejected in all
     */
    public static Extract read(Path folder, LocalDate asAt, QualityLimits limits) throws ExtractUnusable {
        return read(folder, Optional.of(asAt), limits);
    }

    private static Extract read(Path folder, Optional<LocalDate> asAt, QualityLimits limits) throws ExtractUnusable {
        if (!Files.isDirectory(folder)) {
            throw new ExtractUnusable("expected the folder of an extract, but there is "
                    + (Files.exists(folder) ? "a file: " : "nothing: ") + folder);
        }
        return new ExtractReader(folder, Description.read(folder), limits).read(asAt);
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
        if (rejected > limits.mostRejectedInAll().orElse(Long.MAX_VALUE)) {
            throw new ExtractUnusable(rejected + " rows of the extract were rejected, more than the "
                    + limits.mostRejectedInAll().getAsLong() + " that are allowed");
        }
        ImmutableMap<String, Table> read = tables.buildOrThrow();
        holdToRows(read);
        Warnings warnings = new Warnings(read, description, limits, asAt, issues);
        RowWarnings.find(warnings);
        AsAtWarnings.find(warnings, asAt.or(description::asAt));
        issues.addAll(warnings.found());
        return new Extract(
                description, read, unreadable.buildOrThrow(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues));
    }

    /** Reads a table; false if the extract does not have it. */
    private boolean read(TableSchema schema) {
        Path csv = folder.resolve(schema.name() + ".csv");
        String json = schema.name() + ".json";
        boolean hasJson = Files.exists(folder.resolve(json));
        if (!Files.exists(csv)) {
            if (hasJson) {
                unreadable(
                        schema, json, json + ": tables as JSON are not read yet; expected " + schema.name() + ".csv");
            }
            return hasJson;
        }
        if (hasJson) {
            issue(WarningCode.TABLE_GIVEN_TWICE, json, "the table is there as CSV too, which is read instead");
        }
        try {
            TableReading reading = TableReader.read(schema, CsvFile.of(csv));
            issues.addAll(reading.issues());
            rejected += reading.table().rejected();
            Optional<String> refusal = limits.refusal(reading.table());
            if (refusal.isPresent()) {
                throw new TableUnreadable(refusal.get());
            }
            tables.put(schema.name(), reading.table());
        } catch (TableUnreadable e) {
            unreadable(schema, schema.name() + ".csv", String.valueOf(e.getMessage()));
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
