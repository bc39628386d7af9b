package org.safeguarding.indicators.io.table;

import java.io.IOException;

/** A file that holds a table, in whatever format. It may be opened more than once. */
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
}
