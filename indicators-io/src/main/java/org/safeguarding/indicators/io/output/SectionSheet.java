package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import org.safeguarding.indicators.io.text.OneLine;

/** Lays a section of a page out on a sheet: its tables with typed figures, then its sentences, wrapped. */
final class SectionSheet {
    private static final int NARROWEST_LABEL = 24;
    private static final int WIDEST_LABEL = 52;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 22;
    /** As wide as a line of prose is read with ease; sentences are merged over as many columns. */
    private static final int PROSE = 110;

    private static final int MOST_COLUMNS = Worksheet.MAX_COLS;
    /** A column is as wide as so many digits, and letters are narrower. */
    private static final double LETTERS = 1.15;
    /** A workbook bears some 200 formats; beyond these, figures with rare marks are text. */
    private static final int MOST_FORMATS = 150;

    private final Sheet sheet;
    private final Set<String> formats;
    private final List<Integer> widths = new ArrayList<>();
    private int row;
    private int columns;
    private int prose;

    /** Formats used are added to those given, which all sheets of a workbook share. */
    SectionSheet(Sheet sheet, Set<String> formats) {
        this.sheet = sheet;
        this.formats = formats;
    }

    static Set<String> noFormats() {
        return new HashSet<>();
    }

    void write(PageSection section, PageFront front) {
        ImmutableList<PageTable> tables = section.tables().stream()
                .flatMap(table -> blocks(table).stream())
                .collect(ImmutableList.toImmutableList());
        start(front.titled(section.heading()), tables);
        tables.forEach(this::table);
        sentences(section.judgements(), false);
        for (PageComment comment : section.comments()) {
            row++;
            sheet.caption(row++, "Commentary on: " + OneLine.of(comment.title()));
            comment.paragraphs().forEach(text -> sentence(TextPage.withoutEmphasis(text), false));
        }
        sentences(numbered(section.notes()), false);
        sentences(ImmutableList.of("Ids: " + String.join(", ", section.ids())), true);
    }

    /** What the marks of all sections mean, and what the report was made of. */
    void writeNotes(Page page) {
        start(page.front().titled("Notes"), ImmutableList.of());
        sentences(page.legend(), false);
        sentences(page.footer(), false);
    }

    private void start(String heading, ImmutableList<PageTable> tables) {
        sheet.onePageWide();
        widths.add(NARROWEST_LABEL);
        tables.forEach(this::widen);
        while (sum(widths) < PROSE) {
            widths.add(NARROWEST);
        }
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
        while (columns < widths.size() && prose < PROSE) {
            prose += widths.get(columns++);
        }
        sheet.title(row++, OneLine.of(heading));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private void widen(PageTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (widths.size() == i) {
                widths.add(NARROWEST);
            }
            int widest = PlainText.width(table.columns().get(i).header());
            for (ImmutableList<String> cells : table.rows()) {
                widest = Math.max(widest, PlainText.width(cells.get(i)));
            }
            int room = Math.min(widest + 2, i == 0 ? WIDEST_LABEL : WIDEST);
            widths.set(i, Math.max(widths.get(i), room));
        }
    }

    /** A table of more columns than a sheet has goes on under itself, with its first column again. */
    private static ImmutableList<PageTable> blocks(PageTable table) {
        ImmutableList.Builder<PageTable> blocks = ImmutableList.builder();
        int all = table.columns().size();
        for (int from = 1; from < Math.max(all, 2); from += MOST_COLUMNS - 1) {
            int first = from;
            int end = Math.min(all, from + MOST_COLUMNS - 1);
            blocks.add(new PageTable(
                    table.caption(),
                    block(table.columns(), first, end),
                    table.rows().stream().map(row -> block(row, first, end)).collect(ImmutableList.toImmutableList())));
        }
        return blocks.build();
    }

    private static <T> ImmutableList<T> block(ImmutableList<T> row, int from, int end) {
        return from == 1
                ? row.subList(0, end)
                : ImmutableList.<T>builder()
                        .add(row.get(0))
                        .addAll(row.subList(from, end))
                        .build();
    }

    private void table(PageTable table) {
        row++;
        if (!table.caption().isEmpty()) {
            sheet.caption(row++, OneLine.of(table.caption()));
        }
        List<String> headers = table.columns().stream().map(PageColumn::header).toList();
        for (int i = 0; i < headers.size(); i++) {
            sheet.header(row, i, OneLine.of(headers.get(i)), isFigures(table, i));
        }
        sheet.lines(row++, lines(headers));
        for (ImmutableList<String> cells : table.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                cell(i, OneLine.of(cells.get(i)), isFigures(table, i));
            }
            sheet.lines(row++, lines(cells));
        }
    }

    private static boolean isFigures(PageTable table, int column) {
        return table.columns().get(column).role() == PageColumn.Role.FIGURES;
    }

    private void cell(int column, String text, boolean figures) {
        Optional<SheetFigure> figure = figures ? SheetFigure.of(text) : Optional.empty();
        if (figure.isPresent() && (formats.contains(figure.get().format()) || formats.size() < MOST_FORMATS)) {
            formats.add(figure.get().format());
            sheet.number(row, column, figure.get().number(), figure.get().format());
        } else {
            sheet.words(row, column, text, figures);
        }
    }

    /** How many lines the highest of some cells has. */
    private int lines(List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, lines(cells.get(i), widths.get(i)));
        }
        return most;
    }

    /** A word that is wider than its column is broken by the spreadsheet. */
    private static int lines(String text, int width) {
        return PlainText.wrap(OneLine.of(text), width).stream()
                .mapToInt(line -> Math.max(1, (PlainText.width(line) + width - 1) / width))
                .sum();
    }

    private static ImmutableList<String> numbered(ImmutableList<String> notes) {
        ImmutableList.Builder<String> numbered = ImmutableList.builder();
        for (int i = 0; i < notes.size(); i++) {
            numbered.add("[" + (i + 1) + "] " + notes.get(i));
        }
        return numbered.build();
    }

    private void sentences(ImmutableList<String> texts, boolean quiet) {
        if (!texts.isEmpty()) {
            row++;
        }
        texts.forEach(text -> sentence(text, quiet));
    }

    private void sentence(String text, boolean quiet) {
        String plain = OneLine.of(text);
        sheet.sentence(row, columns, plain, quiet);
        sheet.lines(row++, lines(plain, (int) (prose * LETTERS)));
    }
}
