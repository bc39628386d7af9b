package org.safeguarding.indicators.io.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One table being written: UTF-8, commas, a line feed after each row, quotes only where a cell needs them. */
final class TableFile implements AutoCloseable {
    private final Writer out;
    private final int width;
    private int rows;

    TableFile(Path folder, ExtractTable table) throws IOException {
        out = Files.newBufferedWriter(folder.resolve(table.tableName() + ".csv"), StandardCharsets.UTF_8);
        width = table.columns().size();
        write(table.columns().toArray(String[]::new));
    }

    /** Writes a row; a blank cell is the empty text. */
    void row(String... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException("expected " + width + " cells but there were " + cells.length);
        }
        write(cells);
        rows++;
    }

    int rows() {
        return rows;
    }

    private void write(String[] cells) {
        try {
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    out.write(',');
                }
                writeCell(cells[i]);
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCell(String cell) throws IOException {
        if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0) {
            out.write(cell);
        } else {
            out.write('"');
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
