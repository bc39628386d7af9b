package org.safeguarding.indicators.io.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Records of a sheet whose faults, as a whole, are told as those of a file. */
final class Guarded implements RecordSource {
    private final WorkbookSheet sheet;
    private final RecordSource records;

    Guarded(WorkbookSheet sheet, RecordSource records) {
        this.sheet = sheet;
        this.records = records;
    }

    @Override
    public ImmutableList<String> header() {
        return records.header();
    }

    @Override
    public Step next(FieldSink fields) throws TableUnreadable {
        try {
            return records.next(fields);
        } catch (IOException e) {
            throw sheet.unreadable(e);
        }
    }

    @Override
    public String file() {
        return records.file();
    }

    @Override
    public long position() {
        return records.position();
    }

    @Override
    public String fault() {
        return records.fault();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
