package org.safeguarding.indicators.io.workbook;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which styles of a workbook show a number as a date: in the file a date is a number like any other. */
final class NumberFormats {
    static final NumberFormats NONE = new NumberFormats(List.of());

    private static final int MOST = 1 << 16;

    private final List<Boolean> dates;

    private NumberFormats(List<Boolean> dates) {
        this.dates = dates;
    }

    static NumberFormats read(Xml xml) throws IOException {
        Map<String, String> codes = new HashMap<>();
        List<String> styles = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.begins("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.begins("xf")) {
                styles.add(xml.attribute("numFmtId", "0"));
            }
            if (styles.size() > MOST) {
                throw new IOException("more than " + MOST + " styles");
            }
        }
        return new NumberFormats(styles.stream().map(id -> isDate(id, codes)).toList());
    }

    /** Whether cells of a style are dates, the style being the text of the attribute. */
    boolean isDate(String style) {
        try {
            int number = Integer.parseInt(style);
            return number >= 0 && number < dates.size() && dates.get(number);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            return showsDate(code);
        }
        try {
            int builtIn = Integer.parseInt(id);
            return (builtIn >= 14 && builtIn <= 22)
                    || (builtIn >= 27 && builtIn <= 36)
                    || (builtIn >= 45 && builtIn <= 47)
                    || (builtIn >= 50 && builtIn <= 58);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether a format has a year, month, day, hour, minute or second in its first section, outside quotations. */
    static boolean showsDate(String code) {
        String format = Ascii.toLowerCase(code);
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            switch (c) {
                case '"' -> i = after(format, '"', i);
                case '[' -> {
                    int end = after(format, ']', i);
                    String inside = format.substring(i + 1, Math.min(end, format.length()));
                    if (inside.matches("h+|m+|s+")) {
                        return true;
                    }
                    i = end;
                }
                case '\\', '_', '*' -> i++;
                case ';' -> {
                    return false;
                }
                case 'y', 'm', 'd', 'h', 's' -> {
                    return true;
                }
                default -> {
                    // A digit, a sign, or a letter like those of General.
                }
            }
        }
        return false;
    }

    private static int after(String format, char end, int from) {
        int at = format.indexOf(end, from + 1);
        return at < 0 ? format.length() : at;
    }
}
