package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineEndsProperties {
    @Property
    void lineEndsAreCountedWhereverTheFileIsCutIntoBlocks(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 60) int cut) {
        byte[] block = text.getBytes(ISO_8859_1);
        int middle = Math.min(cut, block.length);
        LineEnds ends = new LineEnds(block);
        assertThat(ends.add(0, middle)).isEqualTo(-1);
        assertThat(ends.add(middle, block.length)).isEqualTo(-1);
        assertThat(ends.count()).isEqualTo(ends(text));
        assertThat(ends.isLast()).isEqualTo(text.endsWith("\n") || text.endsWith("\r"));
        for (int place = middle; place <= block.length; place++) {
            assertThat(ends.count() - ends.countFrom(place)).isEqualTo(ends(text.substring(0, place)));
        }
    }

    @Property
    void theFirstNulIsFoundAndWhatComesBeforeItCounted(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 60) int place) {
        int at = Math.min(place, text.length());
        byte[] block = (text.substring(0, at) + "\0" + text.substring(at) + "\0").getBytes(ISO_8859_1);
        LineEnds ends = new LineEnds(block);
        assertThat(ends.add(0, block.length)).isEqualTo(at);
        assertThat(ends.count()).isEqualTo(ends(text.substring(0, at)));
    }

    private static long ends(String text) {
        return text.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('\n', '\r', '\t', 'a', ' ', '\u00E9', '\u00FF')
                .ofMaxLength(60);
    }
}
