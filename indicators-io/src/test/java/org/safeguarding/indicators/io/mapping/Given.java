package org.safeguarding.indicators.io.mapping;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.time.Day;

/** A folder of files that a test writes, and what a mapping makes of it. */
record Given(Path folder) {
    Given file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    Given file(String name, Charset charset, String text) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Extract by(String mapping) {
        try {
            return MappingJson.parse(mapping).extract(folder);
        } catch (MappingRefused | ExtractUnusable e) {
            throw new AssertionError("Expected an extract, but: " + e.getMessage(), e);
        }
    }

    /** A mapping of {@code ssd_contacts} in {@code C.csv} from columns Id, Child and Date, where nothing else is said. */
    static String contacts(String ofTable, String columns) {
        return "{\"tables\": {\"ssd_contacts\": {\"files\": [\"C.csv\"]" + ofTable
                + ", \"columns\": {\"cont_contact_id\": \"Id\", \"cont_person_id\": \"Child\", \"cont_contact_date\": \"Date\""
                + columns + "}}}}";
    }

    /** The values of a column. */
    static List<String> texts(Extract extract, String table, String column) {
        Table of = extract.table(table).orElseThrow();
        return IntStream.range(0, of.size()).mapToObj(of.texts(column)::text).toList();
    }

    static List<String> days(Extract extract, String table, String column) {
        return IntStream.of(extract.table(table).orElseThrow().days(column))
                .mapToObj(Day::text)
                .toList();
    }

    /** The issues that a row or a table was rejected with, as {@code CODE file line column [value] message}. */
    static List<String> rejections(Extract extract) {
        return extract.issues().stream()
                .filter(issue -> issue.severity() == org.safeguarding.indicators.io.table.Severity.REJECTION)
                .map(issue -> Splitter.on('\n')
                        .splitToList(issue.code().name() + " " + issue.file() + " " + issue.line() + " "
                                + issue.column() + " [" + issue.value() + "] " + issue.message())
                        .get(0))
                .toList();
    }
}
