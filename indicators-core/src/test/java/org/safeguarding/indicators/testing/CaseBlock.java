package org.safeguarding.indicators.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.time.Day;

/** The rows of one table as a case file gives them: {@code given TABLE}, a header, rows. */
final class CaseBlock {
    private final String table;
    private final List<String> lines = new ArrayList<>();

    CaseBlock(String table, String... header) {
        this.table = table;
        row((Object[]) header);
    }

    /** One row; a cell holds no bar and no line end, or it would be two. */
    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(text(cell)).append(" |");
        }
        lines.add(line.toString());
    }

    private static String text(Object cell) {
        if (cell instanceof Optional<?> perhaps) {
            return perhaps.map(CaseBlock::text).orElse("");
        }
        return cell.toString().replace('|', '/').replaceAll("\\R", " ");
    }

    static String day(int day) {
        return day == Day.NONE ? "" : Day.text(day);
    }

    static String flag(boolean yes) {
        return yes ? "Y" : "N";
    }

    boolean isEmpty() {
        return lines.size() == 1;
    }

    String table() {
        return table;
    }

    /** The lines, the last one ended. */
    String text() {
        return "given " + table + "\n" + String.join("\n", lines) + "\n";
    }
}
