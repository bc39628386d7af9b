package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A table as JSON: an array of objects, or JSON Lines, one object a line. Which of the two is told by the first character
 * that is no white space. The keys of an object are the names of columns; keys of no column are passed over, whatever is under
 * them.
 *
 * <ul>
 *   <li>The text is UTF-8, with or without a byte order mark. Anything else makes the table unreadable.
 *   <li>A text is read as the same text in a CSV cell would be; so is a number, as it is written; true and false are flags; null,
 *       and a key that is absent, are blank. Under a column of JSON an object may stand as such or as text.
 *   <li>Where some objects have a key as the column is called, others may have it in other capitals; in one object the very name
 *       wins.
 *   <li>An array or object under any other column rejects its row, as does a key of a column that an object has twice.
 *   <li>An element, or a line, that is no object is a row too, and broken. A line that is not JSON is broken, and the next is
 *       read; blank lines are no rows. In an array nothing can be read on behind what is not JSON, so the table is unreadable;
 *       so is a file of lines none of which is JSON.
 *   <li>A column is there if any object has its key: an array without elements has all columns, and no row.
 *   <li>The place of a row is the number of its element or object, from 1.
 *   <li>One text, or one line, of more than 16 million characters makes the table unreadable, as does nesting deeper than 500.
 * </ul>
 */
public final class JsonFile implements TableSource {
    private final String file;
    private final ByteSource bytes;

    private JsonFile(String file, ByteSource bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * A table in a file.
     *
     * @param path the file
     * @return the table, not opened yet
     */
    public static JsonFile of(Path path) {
        return new JsonFile(String.valueOf(path.getFileName()), MoreFiles.asByteSource(path));
    }

    /**
     * A table in bytes that come from elsewhere, as from an archive.
     *
     * @param file the name of the file in messages
     * @param bytes its content, which may be asked for more than once
     * @return the table, not opened yet
     */
    public static JsonFile of(String file, ByteSource bytes) {
        return new JsonFile(file, bytes);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public RecordSource open(TableSchema schema) throws IOException, TableUnreadable {
        ImmutableList<String> header;
        try (JsonElements elements = elements()) {
            header = JsonHeader.of(schema, elements);
        }
        return new JsonRecords(schema, header, elements());
    }

    /**
     * The keys of its objects, for which the whole file is read.
     *
     * @param most how many are wanted at most
     * @return the keys in the order in which they first come; empty if it has no objects
     * @throws IOException if the file cannot be read
     * @throws TableUnreadable if it is no array of objects and no lines of them
     */
    public ImmutableList<String> keys(int most) throws IOException, TableUnreadable {
        try (JsonElements elements = elements()) {
            return JsonHeader.keys(most, elements);
        }
    }

    private JsonElements elements() throws IOException, TableUnreadable {
        InputStream in = bytes.openStream();
        try {
            return JsonElements.of(file, in);
        } catch (IOException | TableUnreadable | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
