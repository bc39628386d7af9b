package org.safeguarding.indicators.io.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.io.text.OneLine;

/**
 * How wide words are. The reader's font is not known; widths are those of Arial with room to spare, so that words may stand looser than
 * planned and not on top of each other.
 */
final class TextSize {
    /** Common sans-serif fonts are up to so much wider. */
    private static final double SPARE = 1.15;

    /** Bold letters are so much wider. */
    static final double BOLD = 1.08;

    private static final double LINE = 1.3;

    /** Thousandths of the size of the font, from space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int LATIN = 722;
    private static final int WIDE = 1000;
    private static final int LAST_LATIN = 0x24F;

    private TextSize() {}

    /** The width of a line of text, in pixels. */
    static double width(String text, int size) {
        long thousandths = text.codePoints().mapToLong(TextSize::thousandths).sum();
        return thousandths * size * SPARE / 1000;
    }

    private static int thousandths(int character) {
        int place = character - ' ';
        if (place >= 0 && place < WIDTHS.length) {
            return WIDTHS[place];
        }
        return character <= LAST_LATIN ? LATIN : WIDE;
    }

    /** From one line of text to the next. */
    static double line(int size) {
        return size * LINE;
    }

    /** Breaks text at spaces, and a word that is wider than a line within itself; at least one line. */
    static ImmutableList<String> wrap(String text, int size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.onPattern(" +").split(OneLine.of(text).strip())) {
            if (line.length() > 0 && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.codePointCount(0, line.length()) > 1) {
                int cut = fitting(line, size, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return ImmutableList.copyOf(lines);
    }

    /** How much of a line fits, at least one character of it. */
    private static int fitting(CharSequence line, int size, double width) {
        int cut = Character.charCount(Character.codePointAt(line, 0));
        while (cut < line.length()) {
            int next = cut + Character.charCount(Character.codePointAt(line, cut));
            if (width(line.subSequence(0, next).toString(), size) > width) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
