package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Single cells, by the case file {@code cells.csv}. */
class CellsTest {
    private static final String BLANK = "(blank)";

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "cells.csv", numLinesToSkip = 1, delimiter = '|')
    void aCellReadsAsTheCaseFileSays(ColumnType type, String cell, String reads, String shown) {
        TableReading reading = read(type, cell, false);
        if (reads.startsWith("BAD_")) {
            assertThat(reading.table().size()).isZero();
            assertThat(Reading.issues(reading)).containsExactly(reads + " 2 cell [" + shown + "]");
        } else {
            assertThat(Reading.issues(reading))
                    .doesNotContain(reads)
                    .allMatch(issue -> issue.startsWith("DATES_AMBIGUOUS"));
            assertThat(value(type, reading.table())).isEqualTo(reads);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "cells.csv", numLinesToSkip = 1, delimiter = '|')
    void aBlankWhereAValueIsRequiredIsAMissingValue(ColumnType type, String cell, String reads, String shown) {
        TableReading reading = read(type, cell, true);
        // A flag may say that it is not known, which is no blank; every other blank is one.
        boolean blank = reads.equals(BLANK) || cell.isBlank();
        assertThat(reading.issues().stream().anyMatch(issue -> issue.code() == RejectionCode.MISSING_VALUE))
                .isEqualTo(blank);
        assertThat(reading.table().rejected()).isEqualTo(blank || shown != null ? 1 : 0);
    }

    private static TableReading read(ColumnType type, String cell, boolean required) {
        Column plain = type == ColumnType.JSON_FLAGS ? Column.flags("cell", "FLAG") : Column.of("cell", type);
        TableSchema schema = new TableSchema(
                "cells",
                ImmutableList.of(Column.of("id", ColumnType.ID).bold(), required ? plain.bold() : plain),
                ImmutableList.of("id"));
        String text = "id,cell\n1,\"" + cell.replace("\"", "\"\"") + "\"\n";
        return Reading.of(schema, text.getBytes(UTF_8));
    }

    private static String value(ColumnType type, Table table) {
        return switch (type) {
            case DATE, MONTH ->
                table.dates("cell").date(0).map(Object::toString).orElse(BLANK);
            case DATE_TIME -> table.times("cell").at(0).map(Object::toString).orElse(BLANK);
            case FLAG -> flag(table.flags("cell"));
            case JSON_FLAGS -> flag(table.flags("cell", "FLAG"));
            case ID, TEXT ->
                table.texts("cell").isBlank(0) ? BLANK : table.texts("cell").text(0);
            case DECIMAL ->
                table.decimals("cell").number(0).map(Object::toString).orElse(BLANK);
            case WHOLE, SCORE -> {
                OptionalLong number = table.wholes("cell").number(0);
                yield number.isPresent() ? Long.toString(number.getAsLong()) : BLANK;
            }
        };
    }

    private static String flag(Flags flags) {
        return switch (flags.flag(0)) {
            case Flags.YES -> "yes";
            case Flags.NO -> "no";
            default -> "unknown";
        };
    }
}
