package org.safeguarding.indicators.io.output;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Set;
import org.safeguarding.indicators.io.text.OneLine;

/**
 * Names of sheets: at most 31 characters, none of them one that is not allowed there, no two alike but for the case of their
 * letters. A name that is cut ends at a word where it can.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final CharMatcher FORBIDDEN = CharMatcher.anyOf("[]:*?/\\");
    /** Taken by Excel for a sheet of its own. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        taken.add(RESERVED);
    }

    String of(String title) {
        String plain = FORBIDDEN.replaceFrom(OneLine.of(title), ' ');
        // An apostrophe may stand in a name, but at neither end of it.
        String trimmed =
                CharMatcher.anyOf("' ").trimFrom(CharMatcher.whitespace().collapseFrom(plain, ' '));
        String base = trimmed.isEmpty() ? "Sheet" : trimmed;
        String name = cut(base, LONGEST);
        for (int number = 2; !taken.add(folded(name)); number++) {
            String suffix = " " + number;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Folded by characters, whatever the locale. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(Ascii.toLowerCase(name));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(folded.charAt(i))));
        }
        return folded.toString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        int bracket = text.lastIndexOf('(', end);
        if (bracket > 1 && text.indexOf(')', bracket) >= longest) {
            // No half of what stands in brackets.
            end = bracket;
        }
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > end / 2 ? word : end);
        return CharMatcher.anyOf("' ").trimTrailingFrom(kept);
    }
}
