package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void widthsCountCharacters() {
        assertThat(PlainText.right("\uD83D\uDE00", 3)).isEqualTo("  \uD83D\uDE00");
        assertThat(PlainText.left("ab", 3)).isEqualTo("ab ");
        assertThat(PlainText.left("abcd", 3)).isEqualTo("abcd");
    }

    @Test
    void linesBreakAtSpacesAndLongWordsStayWhole() {
        assertThat(PlainText.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(PlainText.wrap("a extraordinarily b", 5)).containsExactly("a", "extraordinarily", "b");
        assertThat(PlainText.wrap("", 5)).containsExactly("");
    }

    @Test
    void aTableTooWideIsBrokenIntoEvenBlocks() {
        PageTable table = new PageTable(
                "",
                ImmutableList.of(
                        new PageColumn("Row", PageColumn.Role.LABEL),
                        new PageColumn("first", PageColumn.Role.FIGURES),
                        new PageColumn("second", PageColumn.Role.FIGURES),
                        new PageColumn("third", PageColumn.Role.FIGURES),
                        new PageColumn("why", PageColumn.Role.WORDS)),
                ImmutableList.of(ImmutableList.of("x", "1", "2", "3", "so")));
        assertThat(new TextTable(table, 22).lines())
                .containsExactly(
                        "Row  first  second",
                        "---  -----  ------",
                        "x        1       2",
                        "",
                        "Row  third  why",
                        "---  -----  ---",
                        "x        3  so ");
    }
}
