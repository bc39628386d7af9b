package org.safeguarding.indicators.io.table;

import java.io.IOException;

/** What holds a table, in whatever format: a file, as a rule, which may be opened more than once. */
public interface TableSource {
    /**
     * The name of the file.
     *
     * @return its name without its folder, as {@code ssd_contacts.csv}
     */
    String file();

    /**
     * Opens the file and reads its header.
     *
     * @param schema the table it should hold, whose column names help to find out how fields are told apart
     * @return its records
     * @throws IOException if the file cannot be read
     * @throws TableUnreadable if it holds no table at all
     */
    RecordSource open(TableSchema schema) throws IOException, TableUnreadable;

    /**
     * Whether it may be opened again and holds the same then. Where dates of one column are of two forms the text of those rejected
     * is read again; of what can be read once only, it is put together from what was understood of it.
     *
     * @return true for files; false for what is gone once it has been read, as a stream is
     */
    default boolean isRereadable() {
        return true;
    }
}
