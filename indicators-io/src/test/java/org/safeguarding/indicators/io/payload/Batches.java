package org.safeguarding.indicators.io.payload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.time.Day;

/** Batches that a test writes out, and what is read of them. */
final class Batches {
    static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    private Batches() {}

    /** Batches of the names {@code batch1.json} and so on; {@code '} stands for a quotation mark. */
    static Extract read(Path folder, String... batches) {
        for (int i = 0; i < batches.length; i++) {
            write(folder.resolve("batch" + (i + 1) + ".json"), batches[i].replace('\'', '"'));
        }
        return read(folder);
    }

    static Extract read(Path place) {
        try {
            return PayloadFormat.read(place, FRI_31_MAY_2019);
        } catch (ExtractUnusable e) {
            throw new AssertionError("Expected usable payloads, but: " + e.getMessage(), e);
        }
    }

    static String unusable(Path place) {
        try {
            PayloadFormat.read(place, FRI_31_MAY_2019);
        } catch (ExtractUnusable e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Expected payloads that cannot be used, but they were read");
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table as the cells of some columns, with a bar between them. */
    static List<String> rows(Extract extract, String name, String... columns) {
        Table table = extract.table(name).orElseThrow();
        return IntStream.range(0, table.size())
                .mapToObj(row -> String.join(
                        " | ",
                        List.of(columns).stream()
                                .map(column -> cell(table, column, row))
                                .toList()))
                .toList();
    }

    private static String cell(Table table, String column, int row) {
        return switch (table.schema().column(column).type()) {
            case DATE -> {
                int day = table.days(column)[row];
                yield day == Day.NONE ? "" : Day.text(day);
            }
            case FLAG -> table.flags(column).isYes(row) ? "Y" : "N";
            default -> {
                Texts texts = table.texts(column);
                yield texts.text(row);
            }
        };
    }

    /** The rejections as {@code CODE file:child column [value] message}. */
    static List<String> rejections(Extract extract) {
        return extract.issues().stream()
                .filter(issue -> issue.code().severity() == Severity.REJECTION)
                .map(Batches::text)
                .toList();
    }

    private static String text(ReadIssue issue) {
        return issue.code().name() + " " + issue.file() + ":" + issue.line() + " " + issue.column() + " ["
                + issue.value() + "] " + issue.message();
    }
}
