package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.util.List;
import java.util.stream.IntStream;

/** Tables read from lines that a test writes out. */
final class Reading {
    private Reading() {}

    static TableReading of(String table, String... lines) {
        return ofText(table, String.join("\n", lines) + "\n");
    }

    static TableReading ofText(String table, String text) {
        return ofBytes(table, text.getBytes(UTF_8));
    }

    static TableReading ofBytes(String table, byte[] bytes) {
        return of(Schemas.of(table), bytes);
    }

    static TableReading of(TableSchema schema, byte[] bytes) {
        try {
            return TableReader.read(schema, CsvFile.of(schema.name() + ".csv", ByteSource.wrap(bytes)));
        } catch (TableUnreadable e) {
            throw new AssertionError("Expected a readable table, but: " + e.getMessage(), e);
        }
    }

    /** The message of a table that cannot be read. */
    static String unreadable(String table, byte[] bytes) {
        try {
            TableReader.read(Schemas.of(table), CsvFile.of(table + ".csv", ByteSource.wrap(bytes)));
        } catch (TableUnreadable e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Expected an unreadable table, but it was read");
    }

    static String unreadable(String table, String... lines) {
        return unreadable(table, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** The issues as {@code CODE line column [value]}. */
    static List<String> issues(TableReading reading) {
        return reading.issues().stream()
                .map(issue ->
                        issue.code().name() + " " + issue.line() + " " + issue.column() + " [" + issue.value() + "]")
                .toList();
    }

    /** The ids of the accepted rows. */
    static List<String> ids(TableReading reading) {
        Table table = reading.table();
        Texts ids = table.texts(table.schema().key().get(0));
        return IntStream.range(0, table.size()).mapToObj(ids::text).toList();
    }
}
