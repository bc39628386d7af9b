package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.Optional;
import org.safeguarding.indicators.io.table.HeaderNames;

/**
 * A file of an unknown folder as it was found.
 *
 * @param name its name in the folder
 * @param csv how it is written, if it is CSV; empty for JSON
 * @param header the names of its columns, or what stands in place of them
 * @param isHeader whether they are names of columns, as far as can be told; if not, only their shapes are shown
 * @param rows the rows below
 * @param broken how many of them do not fit the header
 * @param shapes what the cells look like, by column
 */
record DescribedFile(
        String name,
        Optional<Csv> csv,
        ImmutableList<String> header,
        boolean isHeader,
        long rows,
        long broken,
        ImmutableList<ColumnShape> shapes) {
    private static final int MOST_COLUMNS = 200;

    /**
     * How a file of CSV is written.
     *
     * @param charset the character set
     * @param delimiter what separates its fields
     * @param headerRow the line of its header, from 1
     */
    record Csv(Charset charset, char delimiter, int headerRow) {}

    /** All of it for people to read. */
    String text() {
        StringBuilder text = new StringBuilder(name).append(": ");
        csv.ifPresentOrElse(
                written -> text.append("CSV separated by ")
                        .append(written.delimiter == '\t' ? "tabs" : "" + written.delimiter)
                        .append(", ")
                        .append(written.charset.name())
                        .append(written.headerRow == 1 ? "" : ", header on line " + written.headerRow),
                () -> text.append("JSON"));
        text.append(", ").append(rows).append(rows == 1 ? " row" : " rows");
        if (broken > 0) {
            text.append(", of which ")
                    .append(broken)
                    .append(broken == 1 ? " does" : " do")
                    .append(" not fit the header");
        }
        text.append('\n');
        if (!isHeader) {
            text.append("  its first line is no header that is known, so that only shapes of it are shown\n");
        }
        for (int i = 0; i < Math.min(header.size(), MOST_COLUMNS); i++) {
            text.append("  ")
                    .append(HeaderNames.shown(header.get(i).replaceAll("\\s+", " "), isHeader))
                    .append(": ")
                    .append(shapes.get(i).words())
                    .append('\n');
        }
        if (header.size() > MOST_COLUMNS) {
            text.append("  and ").append(header.size() - MOST_COLUMNS).append(" columns more\n");
        }
        return text.toString();
    }
}
