package org.safeguarding.indicators.io.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

/** An extract that a test writes out. */
final class Folder {
    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Folder table(String name, String... lines) {
        return file(name + ".csv", String.join("\n", lines) + "\n");
    }

    Folder json(String text) {
        return file("extract.json", text);
    }

    Folder file(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Extract read() {
        try {
            return ExtractReader.read(path);
        } catch (ExtractUnusable e) {
            throw new AssertionError("Expected a usable extract, but: " + e.getMessage(), e);
        }
    }

    Extract read(LocalDate asAt) {
        try {
            return ExtractReader.read(path, asAt);
        } catch (ExtractUnusable e) {
            throw new AssertionError("Expected a usable extract, but: " + e.getMessage(), e);
        }
    }

    /** The issues as {@code CODE file:line column [value] message}, those of missing columns left out. */
    static List<String> issues(Extract extract) {
        return extract.issues().stream()
                .filter(issue -> issue.code() != WarningCode.COLUMN_MISSING)
                .map(Folder::text)
                .toList();
    }

    private static String text(ReadIssue issue) {
        return issue.code().name() + " " + issue.file() + ":" + issue.line() + " " + issue.column() + " ["
                + issue.value() + "] " + issue.message();
    }
}
