package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * Header names as they are compared: the letters a to z and digits alone, in small letters, without {@code (Y/N)}. So question
 * marks, double spaces, line breaks, kinds of apostrophes and capitals do not matter, and {@code Child Unique ID} is {@code
 * ChildUniqueID}.
 */
final class Names {
    private static final CharMatcher KEPT = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private static final Pattern YES_OR_NO = Pattern.compile("\\(\\s*y\\s*/\\s*n\\s*\\)");

    private Names() {}

    static String folded(String name) {
        return KEPT.retainFrom(YES_OR_NO.matcher(Ascii.toLowerCase(name)).replaceAll(""));
    }
}
