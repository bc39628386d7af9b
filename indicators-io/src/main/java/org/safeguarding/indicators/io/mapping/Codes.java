package org.safeguarding.indicators.io.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.Cells;

/**
 * Translations of the codes in a column. A cell is translated if it is a code, white space around it apart; what it is
 * translated to is taken as it stands. A blank cell stays blank unless the empty code is translated.
 *
 * @param translations by code, in the order of the file
 * @param otherwise what becomes of a cell that is no code
 */
record Codes(ImmutableMap<String, String> translations, Otherwise otherwise) {
    /** What becomes of a cell that is no code. */
    enum Otherwise {
        /** It is read as if there were no translations. */
        KEEP,
        /** It is read as blank. */
        BLANK,
        /** Its row is rejected. */
        REJECT;

        static final ImmutableList<String> NAMES = Arrays.stream(values())
                .map(value -> Ascii.toLowerCase(value.name()))
                .collect(ImmutableList.toImmutableList());
    }

    private static final String EXPECTED = "expected one of the codes that the mapping translates";

    /** Translates what is a code, and leaves the rest that is to be kept to another conversion. */
    Conversion before(Conversion rest) {
        return (target, text, from, to, sink) -> {
            int start = Cells.trimmedFrom(text, from, to);
            int end = Cells.trimmedTo(text, start, to);
            @Nullable String translated = translations.get(new String(text, start, end - start));
            if (translated != null) {
                sink.field(target, translated.toCharArray(), 0, translated.length());
            } else if (start == end || otherwise == Otherwise.BLANK) {
                sink.field(target, text, to, to);
            } else if (otherwise == Otherwise.KEEP) {
                rest.convert(target, text, start, end, sink);
            } else {
                sink.unreadable(target, text, start, end, EXPECTED);
            }
        };
    }
}
