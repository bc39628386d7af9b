package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.annexa.ListSource.ListFile;
import org.safeguarding.indicators.io.table.Compressed;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.io.workbook.Workbook;
import org.safeguarding.indicators.io.workbook.WorkbookSheet;

/**
 * The lists in a folder: each CSV file and each sheet of a workbook whose header is that of a list, whatever its name. Of two that
 * are the same list the first by name is read. They can be read until this is closed.
 */
final class FoundLists implements Closeable {
    private static final int DEEPEST = 3;

    private final Map<AnnexList, ListSource> lists = new EnumMap<>(AnnexList.class);
    private final List<ReadIssue> issues = new ArrayList<>();
    private final List<Workbook> workbooks = new ArrayList<>();

    /** None as yet. */
    FoundLists() {}

    /** The lists of a folder, or of one workbook. */
    static FoundLists in(Path place) throws IOException {
        FoundLists found = new FoundLists();
        try {
            for (Path file : files(place)) {
                if (isWorkbook(file)) {
                    found.workbook(file);
                } else {
                    found.csv(CsvFile.of(String.valueOf(file.getFileName()), Compressed.of(file)));
                }
            }
            return found;
        } catch (RuntimeException e) {
            found.close();
            throw e;
        }
    }

    private static ImmutableList<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return ImmutableList.of(place);
        }
        try (Stream<Path> all = Files.walk(place, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !place.relativize(file).toString().startsWith("__MACOSX"))
                    .filter(file -> isWorkbook(file) || name(file).endsWith(".csv"))
                    .filter(file -> !name(file).startsWith("~$") && !name(file).startsWith("local_"))
                    .sorted(Comparator.comparing(Path::toString))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    static boolean isWorkbook(Path file) {
        return name(file).endsWith(".xlsx") || name(file).endsWith(".xlsm");
    }

    private static String name(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? "" : Ascii.toLowerCase(name.toString());
    }

    private void workbook(Path file) {
        Workbook workbook;
        try {
            workbook = Workbook.open(file);
        } catch (TableUnreadable e) {
            unknown(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
            return;
        }
        workbooks.add(workbook);
        for (WorkbookSheet sheet : workbook.sheets()) {
            add(new ListFile() {
                @Override
                public String file() {
                    return sheet.file();
                }

                @Override
                public RecordSource open() throws IOException, TableUnreadable {
                    return sheet.open(AnnexList::found);
                }
            });
        }
    }

    /** Adds a file, to the lists if its header is that of one. */
    void csv(CsvFile csv) {
        add(new ListFile() {
            @Override
            public String file() {
                return csv.file();
            }

            @Override
            public RecordSource open() throws IOException, TableUnreadable {
                // The names of any list tell the separator, or its number of fields does.
                return csv.open(AnnexList.CONTACTS.schema());
            }
        });
    }

    private void add(ListFile file) {
        Optional<AnnexList> list;
        try (RecordSource records = file.open()) {
            list = AnnexList.of(records.header());
        } catch (TableUnreadable e) {
            unknown(file.file(), String.valueOf(e.getMessage()));
            return;
        } catch (IOException | RuntimeException e) {
            unknown(file.file(), file.file() + ": it cannot be read");
            return;
        }
        if (list.isEmpty()) {
            unknown(file.file(), "it is not read: its header is that of none of the lists 1 to 9 of Annex A");
            return;
        }
        ListSource first = lists.putIfAbsent(list.get(), new ListSource(list.get(), file));
        if (first != null) {
            issue(
                    WarningCode.TABLE_GIVEN_TWICE,
                    file.file(),
                    "list " + list.get().number() + " is there as " + first.file() + " too, which is read instead");
        }
    }

    private void unknown(String file, String message) {
        issue(WarningCode.LIST_NOT_KNOWN, file, message);
    }

    private void issue(WarningCode code, String file, String message) {
        issues.add(new ReadIssue(code, file, 0, "", "", message));
    }

    Map<AnnexList, ListSource> lists() {
        return lists;
    }

    List<ReadIssue> issues() {
        return issues;
    }

    @Override
    public void close() throws IOException {
        for (Workbook workbook : workbooks) {
            workbook.close();
        }
    }
}
