package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes in the cells of Annex A, which stand before or behind letters that number the choices: {@code g) 3A: Health
 * services}, {@code b) No}, {@code RC7 - ...}. A cell that holds no code stays as it is.
 */
final class Codes {
    private static final Pattern CHOICE = Pattern.compile("^[A-Za-z][0-9]?\\s*\\)\\s*");
    private static final Pattern SOURCE = Pattern.compile("^([0-9]{1,2}[A-Fa-f]?)(?![0-9A-Za-z]).*", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("^(RC[0-9]+)(?![0-9A-Za-z]).*", Pattern.DOTALL);
    private static final ImmutableMap<String, String> CATEGORIES = ImmutableMap.of(
            "neglect", "NEG",
            "physicalabuse", "PHY",
            "sexualabuse", "SAB",
            "emotionalabuse", "EMO",
            "multiplenotrecommended", "MUL",
            "multiple", "MUL");

    private Codes() {}

    /** How the cells of a column are read. */
    enum Kind {
        /** As they stand: ids, dates, names of teams. */
        AS_IS,
        /** Yes, no or unknown. */
        FLAG,
        /** The code of a source, as {@code 3A}. */
        SOURCE,
        /** The code of a reason for closure, as {@code RC7}. */
        REASON,
        /** The code of a category of abuse, as {@code EMO}. */
        CATEGORY,
        /** The words of a choice, in small letters without spaces. */
        CHOICE
    }

    /** The code in a trimmed cell. */
    static String of(Kind kind, String cell) {
        String words = CHOICE.matcher(cell).replaceFirst("");
        return switch (kind) {
            case AS_IS -> cell;
            case FLAG -> flag(cell, Ascii.toLowerCase(words));
            case SOURCE -> matched(SOURCE, Ascii.toUpperCase(words), cell);
            case REASON -> matched(REASON, Ascii.toUpperCase(words), cell);
            case CATEGORY -> CATEGORIES.getOrDefault(Names.folded(words), cell);
            case CHOICE -> Names.folded(words);
        };
    }

    private static String flag(String cell, String words) {
        return switch (words) {
            case "yes" -> "Y";
            case "no" -> "N";
            case "unknown", "not known" -> "U";
            default -> cell;
        };
    }

    private static String matched(Pattern pattern, String words, String otherwise) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? matcher.group(1) : otherwise;
    }
}
