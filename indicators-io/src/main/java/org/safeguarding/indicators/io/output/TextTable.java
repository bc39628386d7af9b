package org.safeguarding.indicators.io.output;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.indicators.io.text.OneLine;

/**
 * A table as plain text. The first column is wrapped where the table would be too wide. Where that does not do, the table is
 * broken into blocks of columns, each with the labels again.
 */
final class TextTable {
    private static final int NARROWEST = 18;
    private static final int IN_BLOCKS = 40;
    private static final String GAP = "  ";

    private final PageTable table;
    private final int width;
    private final int[] widths;

    TextTable(PageTable table, int width) {
        this.table = table;
        this.width = width;
        widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int widest = PlainText.width(header(i));
            for (ImmutableList<String> row : table.rows()) {
                widest = Math.max(widest, PlainText.width(OneLine.of(row.get(i))));
            }
            widths[i] = widest;
        }
        int left = width - (totalWidth() - widths[0]);
        widths[0] = Math.min(widths[0], left < NARROWEST ? IN_BLOCKS : left);
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        boolean first = true;
        for (List<Integer> block : blocks()) {
            if (!first) {
                lines.add("");
            }
            first = false;
            List<String> header = block.stream().map(this::header).toList();
            lines.addAll(line(block, header));
            lines.add(Joiner.on(GAP)
                    .join(block.stream().map(i -> "-".repeat(widths[i])).toList()));
            for (ImmutableList<String> row : table.rows()) {
                lines.addAll(line(
                        block, block.stream().map(i -> OneLine.of(row.get(i))).toList()));
            }
        }
        return lines.build();
    }

    private String header(int column) {
        return OneLine.of(table.columns().get(column).header());
    }

    private int totalWidth() {
        int total = GAP.length() * (widths.length - 1);
        for (int columnWidth : widths) {
            total += columnWidth;
        }
        return total;
    }

    /** The columns of each block: the labels, and as many of the others as fit, spread evenly. */
    private List<List<Integer>> blocks() {
        int others = (int) table.columns().stream()
                .filter(column -> column.role() != PageColumn.Role.LABEL)
                .count();
        int needed = blocks(others).size();
        return blocks((others + needed - 1) / needed);
    }

    /** As many columns a block as fit, at least one and at most some number. */
    private List<List<Integer>> blocks(int most) {
        List<Integer> labels = new ArrayList<>();
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean label = table.columns().get(i).role() == PageColumn.Role.LABEL;
            int others = block.size() - labels.size();
            if (!label && others > 0 && (others == most || width(block) + GAP.length() + widths[i] > width)) {
                blocks.add(block);
                block = new ArrayList<>(labels);
            }
            block.add(i);
            if (label) {
                labels.add(i);
            }
        }
        blocks.add(block);
        return blocks;
    }

    private int width(List<Integer> columns) {
        return columns.stream().mapToInt(column -> widths[column]).sum() + GAP.length() * (columns.size() - 1);
    }

    /** One row, on as many lines as its first cell needs. */
    private List<String> line(List<Integer> block, List<String> cells) {
        List<String> lines = new ArrayList<>();
        ImmutableList<String> label = PlainText.wrap(cells.get(0), widths[0]);
        for (int l = 0; l < label.size(); l++) {
            StringBuilder line = new StringBuilder(PlainText.left(label.get(l), widths[0]));
            // Figures stand beside the last line of the label, where the eye ends up.
            boolean last = l == label.size() - 1;
            for (int c = 1; c < block.size(); c++) {
                int column = block.get(c);
                String cell = last ? cells.get(c) : "";
                line.append(GAP)
                        .append(
                                table.columns().get(column).role() == PageColumn.Role.FIGURES
                                        ? PlainText.right(cell, widths[column])
                                        : PlainText.left(cell, widths[column]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
