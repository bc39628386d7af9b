package org.safeguarding.indicators.io.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names in a header as a message may show them. The first line of a file may be no header but a person's record, so
 * that names are shown as they are only where the line is known for a header, or where they look like the name of a column.
 */
public final class HeaderNames {
    private static final int MOST_NAMES = 60;

    // Possessive, since each repetition takes room on the stack otherwise.
    private static final Pattern OF_WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)++");

    private HeaderNames() {}

    /**
     * The names of a header, as a list in a sentence.
     *
     * @param header the names
     * @param isHeader whether something shows that they are names of columns: a column that was looked for is among them
     * @return the first 60 of them, separated by commas
     */
    public static String shown(List<String> header, boolean isHeader) {
        String names = header.stream()
                .limit(MOST_NAMES)
                .map(name -> shown(name, isHeader))
                .collect(Collectors.joining(", "));
        return header.size() > MOST_NAMES ? names + " and " + (header.size() - MOST_NAMES) + " more" : names;
    }

    /**
     * One name of a header.
     *
     * @param name the name
     * @param isHeader whether something shows that it is the name of a column
     * @return the name, cut after 40 characters; its shape, as {@code Aaaaa}, if it may be something else
     */
    public static String shown(String name, boolean isHeader) {
        return isHeader || OF_WORDS.matcher(name).matches()
                ? Shown.cut(name.replaceAll("\\p{Cntrl}", " "))
                : Shown.cut(Shown.shape(name));
    }
}
