package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableSource;

/** A table made of rows of lists. Each row stands where the row of its list does, and its columns are called what the list calls them. */
final class MadeTable implements TableSource {
    private final TableSchema schema;
    private final String file;
    private final Map<String, String> names = new HashMap<>();
    private final List<Made> rows = new ArrayList<>();

    /** A row, and where it is from. */
    private record Made(String file, long line, ImmutableList<String> cells) {}

    MadeTable(String table, String file) {
        schema = Schemas.of(table);
        this.file = file;
    }

    String name() {
        return schema.name();
    }

    /** What a column is called in the list. */
    MadeTable named(String column, String inList) {
        names.put(schema.column(column).name(), inList);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param from the file of its list
     * @param line its line there
     * @param cells column and text by turns
     */
    void add(String from, long line, String... cells) {
        String[] row = new String[schema.columns().size()];
        for (int i = 0; i < row.length; i++) {
            String column = schema.columns().get(i).name();
            row[i] = "";
            for (int cell = 0; cell < cells.length; cell += 2) {
                if (cells[cell].equals(column)) {
                    row[i] = cells[cell + 1];
                }
            }
        }
        Preconditions.checkArgument(!row[0].isEmpty(), "Expected an id, but there is none");
        rows.add(new Made(from, line, ImmutableList.copyOf(row)));
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public RecordSource open(TableSchema wanted) {
        return new Records();
    }

    private final class Records implements RecordSource {
        private int row = -1;

        @Override
        public ImmutableList<String> header() {
            return schema.columns().stream().map(Column::name).collect(ImmutableList.toImmutableList());
        }

        @Override
        public String nameInFile(int field) {
            String column = schema.columns().get(field).name();
            return names.getOrDefault(column, column);
        }

        @Override
        public Step next(FieldSink fields) {
            if (row + 1 >= rows.size()) {
                return Step.END;
            }
            row++;
            fields.begin();
            ImmutableList<String> cells = rows.get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                char[] cell = cells.get(i).toCharArray();
                fields.field(i, cell, 0, cell.length);
            }
            return Step.WHOLE;
        }

        @Override
        public String file() {
            return row < 0 ? file : rows.get(row).file();
        }

        @Override
        public long position() {
            return row < 0 ? 0 : rows.get(row).line();
        }

        @Override
        public String fault() {
            return "";
        }

        @Override
        public void close() {}
    }
}
