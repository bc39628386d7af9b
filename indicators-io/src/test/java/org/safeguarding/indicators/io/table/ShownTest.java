package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a cell a message shows. */
class ShownTest {
    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void aNameIsShownInNoColumn(ColumnType type) {
        assertThat(Shown.as(type, "O'Neill-Smith, Zoë")).isEqualTo("A'Aaaaa-Aaaaa, Aaa");
        assertThat(Shown.as(type, "Ian")).isEqualTo("Aaa");
        assertThat(Shown.as(type, "Bo")).isEqualTo("Aa");
        assertThat(Shown.as(type, "李小龍")).isEqualTo("aaa");
        // The accent as a character of its own.
        assertThat(Shown.as(type, "Zoe\u0308")).isEqualTo("Aaaa");
    }

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void inAPersonalColumnEvenADateIsAShape(ColumnType type) {
        Column column = type == ColumnType.JSON_FLAGS ? Column.flags("dob", "KEY") : Column.of("dob", type);
        assertThat(Shown.as(column.ofAPerson(), "2010-02-03")).isEqualTo("9999-99-99");
        assertThat(Shown.as(column.ofAPerson(), "03/02/2010 10:00")).isEqualTo("99/99/9999 99:99");
    }

    @ParameterizedTest
    @CsvSource({
        "ID, C-1_2/3.4:5, C-1_2/3.4:5",
        "ID, SMITH, AAAAA",
        "ID, Smith 1, Aaaaa 9",
        "ID, ١, 9",
        "DATE, 31/02/2019 10:00:00.5+01:00, 31/02/2019 10:00:00.5+01:00",
        "DATE_TIME, 2019-05-31T10:00Z, 2019-05-31T10:00Z",
        "MONTH, 2019-13, 2019-13",
        "DECIMAL, -1.5, -1.5",
        "WHOLE, 1e5, 9a9",
        "FLAG, X, X",
        "FLAG, 9), 9)",
        "FLAG, ), )",
        "TEXT, 12, 99",
    })
    void whatAColumnAllowsIsShownAndAnythingElseIsAShape(ColumnType type, String cell, String shown) {
        assertThat(Shown.as(type, cell)).isEqualTo(shown);
    }

    @Test
    void longValuesAreCutAndLineEndsAreSpaces() {
        assertThat(Shown.as(ColumnType.WHOLE, "1".repeat(41))).isEqualTo("1".repeat(40) + "...");
        assertThat(Shown.as(ColumnType.WHOLE, "1".repeat(40))).isEqualTo("1".repeat(40));
        assertThat(Shown.as(ColumnType.DATE, "ab\r\n\tcd\u0007")).isEqualTo("aa   aa ");
        assertThat(Shown.as(ColumnType.TEXT, "x".repeat(1_000_000))).isEqualTo("a".repeat(40) + "...");
    }
}
