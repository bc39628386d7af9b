package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock and what is left to chance out of a workbook: the same results are to give the same bytes. The library that
 * makes it puts in the time of its making, and lists merged cells in the order of where they lie in memory.
 */
final class SameBytes {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)");
    private static final Pattern MERGED = Pattern.compile("(?<=<mergeCells>).*(?=</mergeCells>)");
    private static final Pattern MERGED_CELL = Pattern.compile("<mergeCell ref=\"[A-Z]+([0-9]+):[A-Z]+[0-9]+\"/>");
    /** The first time that an archive can hold without naming a time zone, give or take a month. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final LocalDate created;
    private final int longSheets;

    /**
     * @param created the day the workbook is dated with
     * @param longSheets how many sheets at its beginning have no merged cells, and may be too long for memory
     */
    SameBytes(LocalDate created, int longSheets) {
        this.created = created;
        this.longSheets = longSheets;
    }

    /** Copies a workbook. The stream is neither flushed nor closed. */
    void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, UTF_8);
        for (ZipParts parts = new ZipParts(workbook); parts.next(); ) {
            ZipEntry copy = new ZipEntry(parts.name());
            copy.setTimeLocal(NO_TIME);
            archive.putNextEntry(copy);
            try (InputStream content = parts.content()) {
                if (parts.name().equals(PROPERTIES)) {
                    archive.write(dated(text(content)).getBytes(UTF_8));
                } else if (parts.name().startsWith(SHEETS) && !isLong(parts.name())) {
                    archive.write(ordered(text(content)).getBytes(UTF_8));
                } else {
                    content.transferTo(archive);
                }
            }
            archive.closeEntry();
        }
        archive.finish();
    }

    private boolean isLong(String sheet) {
        for (int i = 1; i <= longSheets; i++) {
            if (sheet.equals(SHEETS + "sheet" + i + ".xml")) {
                return true;
            }
        }
        return false;
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), UTF_8);
    }

    private String dated(String properties) {
        return CREATED.matcher(properties).replaceAll("$1" + created + "T00:00:00Z$2");
    }

    /** No two cells are merged that begin in one row. */
    private static String ordered(String sheet) {
        return MERGED.matcher(sheet)
                .replaceAll(merged -> Matcher.quoteReplacement(MERGED_CELL
                        .matcher(merged.group())
                        .results()
                        .sorted(Comparator.comparingInt(cell -> Integer.parseInt(cell.group(1))))
                        .map(MatchResult::group)
                        .collect(Collectors.joining())));
    }
}
