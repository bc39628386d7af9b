package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "MASH & Assessment -> MASH & Assessment",
                "&amp; -> \\&amp;",
                "a | b -> a \\| b",
                "[x](http://y) -> \\[x](http://y)",
                "*bold* and `code` -> \\*bold\\* and \\`code\\`",
                "<script>alert()</script> -> \\<script>alert()\\</script>",
                "<= 15% -> <= 15%",
                "table ssd_initial_cp_conference -> table ssd_initial_cp_conference",
                "_emphasis_ -> \\_emphasis\\_",
                "back\\slash -> back\\\\slash",
                "~~struck~~ -> \\~\\~struck\\~\\~",
                "# heading -> \\# heading",
                "- item -> \\- item",
                "12. item -> 12\\. item",
                "-1 -> -1",
            })
    void textStandsForItself(String text, String markdown) {
        assertThat(MarkdownPage.escape(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "*new* and **bold** -> *new* and **bold**",
                "<img src=x> -> \\<img src=x>",
                "</details> -> \\</details>",
                "![x](http://y) -> !\\[x](http://y)",
                "```html -> \\`\\`\\`html",
                "~~~ -> \\~\\~\\~",
                "# heading -> \\# heading",
                "> quoted -> \\> quoted",
                "* item -> \\* item",
                "1. item -> 1\\. item",
                "--- -> \\---",
                "* * * -> \\* * *",
                "=== -> \\===",
                "a | b -> a \\| b",
                "&lt;b&gt; -> \\&lt;b\\&gt;",
                "5 < 6 -> 5 < 6",
            })
    void whatOthersWroteKeepsItsEmphasisAndNothingElse(String text, String markdown) {
        assertThat(MarkdownPage.harmless(text)).isEqualTo(markdown);
    }

    /** Whether a line is one of signs alone was once found with room on the stack for each of them. */
    @Test
    void aRuleOfAnyLengthStandsForItself() {
        assertThat(MarkdownPage.harmless("-".repeat(100_000))).isEqualTo("\\" + "-".repeat(100_000));
        assertThat(MarkdownPage.harmless("= ".repeat(100_000) + "x")).isEqualTo("= ".repeat(100_000) + "x");
    }
}
