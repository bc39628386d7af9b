package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPoolProperties {
    @Property
    void aTextIsNumberedAsItFirstCameAndComesBack(@ForAll("texts") List<String> texts) {
        TextPool pool = new TextPool();
        List<String> different = new ArrayList<>();
        for (String text : texts) {
            if (!different.contains(text)) {
                different.add(text);
            }
            assertThat(add(pool, text)).isEqualTo(different.indexOf(text));
        }
        assertThat(pool.size()).isEqualTo(different.size());
        assertThat(pool.pack().size()).isEqualTo(different.size());
        for (int number = 0; number < pool.size(); number++) {
            assertThat(pool.get(number)).isEqualTo(different.get(number));
            assertThat(pool.pack().get(number)).isEqualTo(different.get(number));
        }
    }

    @Example
    void manyIdsThatCountUpAreAllKept() {
        TextPool pool = new TextPool();
        for (int i = 0; i < 200_000; i++) {
            assertThat(add(pool, "R" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 200_000; i++) {
            assertThat(add(pool, "R" + i)).isEqualTo(i);
            assertThat(pool.get(i)).isEqualTo("R" + i);
        }
    }

    private static int add(TextPool pool, String text) {
        char[] padded = ("<" + text + ">").toCharArray();
        return pool.add(padded, 1, padded.length - 1);
    }

    /** Few and short, so that some come again; some of more bytes than characters. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'é', '€', '0', '\0')
                .ofMaxLength(10)
                .map(text -> text.length() > 3 ? "0".repeat(text.length()) + text.charAt(0) : text)
                .map(text -> text.endsWith("0") ? text + "\uD83D\uDC67" : text)
                .list()
                .ofMaxSize(80);
    }
}
