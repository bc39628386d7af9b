package org.safeguarding.indicators.io.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other. */
final class SheetRows implements Closeable {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final Xml xml;
    private final CellKinds kinds;
    private final StringBuilder text = new StringBuilder();
    private long last;
    private boolean ended;

    /**
     * What tells the kinds of cells apart.
     *
     * @param texts the shared texts
     * @param formats the formats of numbers
     * @param from1904 whether days are counted from 1904
     */
    record CellKinds(SharedTexts texts, NumberFormats formats, boolean from1904) {}

    SheetRows(Xml xml, CellKinds kinds) {
        this.xml = xml;
        this.kinds = kinds;
    }

    /** Reads the next row that is there, blank or not; false if there is none. */
    boolean next(SheetRow row) throws IOException {
        while (!ended && xml.next()) {
            if (xml.begins("row")) {
                last = number(xml.attribute("r"), last);
                row.begin(last);
                cells(row);
                return true;
            } else if (xml.ends("sheetData")) {
                ended = true;
            }
        }
        return false;
    }

    /** The number of a row; the one after the last if the sheet does not say, or not in digits. */
    private static long number(@Nullable String said, long last) {
        return said != null && WHOLE.matcher(said).matches() ? Long.parseLong(said) : last + 1;
    }

    private void cells(SheetRow row) throws IOException {
        int column = -1;
        while (xml.next()) {
            if (xml.ends("row")) {
                return;
            } else if (xml.begins("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                if (column >= SheetRow.MOST_COLUMNS) {
                    throw new IOException("more than " + SheetRow.MOST_COLUMNS + " columns in row " + row.number());
                }
                cell(row, column);
            }
        }
    }

    /** The column of a reference such as {@code AB12}, from 0; the next one if there is no such reference. */
    private static int column(String reference, int next) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            if (letters == 3) {
                return SheetRow.MOST_COLUMNS;
            }
            column = 26 * column + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? next : column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private void cell(SheetRow row, int column) throws IOException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s", "");
        text.setLength(0);
        boolean inside = true;
        boolean phonetic = false;
        boolean formula = false;
        while (inside && xml.next()) {
            if (xml.begins("v") || (xml.begins("t") && !phonetic)) {
                xml.text(text, SharedTexts.LONGEST);
            } else if (xml.begins("rPh") || xml.ends("rPh")) {
                phonetic = xml.begins("rPh");
            } else if (xml.begins("f")) {
                formula = true;
            } else if (xml.ends("c")) {
                inside = false;
            }
        }
        String raw = text.toString();
        if (raw.isEmpty()) {
            // A program that writes formulas and does not work them out leaves no value; a text without characters is
            // one.
            if (formula && !type.equals("str")) {
                row.set(column, "", false);
            }
            return;
        }
        Optional<String> read = read(type, style, raw);
        row.set(column, read.orElse(raw), read.isPresent());
    }

    /** What a cell holds; empty for an error, and for what cannot be read. */
    private Optional<String> read(String type, String style, String raw) {
        return switch (type) {
            case "s" -> shared(raw);
            case "str", "inlineStr", "d" -> Optional.of(raw);
            case "b" ->
                raw.equals("1") || raw.equals("0") ? Optional.of(raw.equals("1") ? "true" : "false") : Optional.empty();
            case "n" -> kinds.formats().isDate(style) ? CellText.date(raw, kinds.from1904()) : CellText.number(raw);
            default -> Optional.empty();
        };
    }

    private Optional<String> shared(String raw) {
        if (!WHOLE.matcher(raw).matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(raw);
        return kinds.texts().has(index) ? Optional.of(kinds.texts().get(index)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
