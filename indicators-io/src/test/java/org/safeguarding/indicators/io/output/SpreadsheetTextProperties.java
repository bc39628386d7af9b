package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadsheetTextProperties {
    @Property
    void restoreGivesBackWhatWasDefused(@ForAll("awkward") String text) {
        assertThat(SpreadsheetText.restore(SpreadsheetText.defuse(text))).isEqualTo(text);
    }

    @Property
    void noDefusedTextStartsAFormula(@ForAll("awkward") String text) {
        assertThat(SpreadsheetText.defuse(text)).doesNotMatch("(?s)^[=+\\-@\t\r].*");
    }

    @Property
    void unlikeTextsStayUnlike(@ForAll("awkward") String one, @ForAll("awkward") String other) {
        assertThat(SpreadsheetText.defuse(one).equals(SpreadsheetText.defuse(other)))
                .isEqualTo(one.equals(other));
    }

    @Example
    void onlyTextThatWouldRunIsTouched() {
        assertThat(SpreadsheetText.defuse("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(SpreadsheetText.defuse("-")).isEqualTo("'-");
        assertThat(SpreadsheetText.defuse("'=x")).isEqualTo("''=x");
        assertThat(SpreadsheetText.defuse("'quoted'")).isEqualTo("'quoted'");
        assertThat(SpreadsheetText.defuse("a=b")).isEqualTo("a=b");
        assertThat(SpreadsheetText.defuse("")).isEmpty();
        assertThat(SpreadsheetText.restore("'quoted'")).isEqualTo("'quoted'");
    }

    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.strings().withChars("=+-@\t\r'a,\"\n ").ofMaxLength(5);
    }
}
