package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractPlace;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.TableReader;
import org.safeguarding.indicators.io.table.TableReading;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * Reads Ofsted's Annex A (inspection of local authority children's services) as an extract: lists 1 to 9, each a CSV file of a
 * folder or zip, or a sheet of a workbook, found by their headers and not by their names. {@code local_*} tables may stand beside them.
 *
 * <h2>What the lists are</h2>
 *
 * <p>Lists 1, 3, 4 and 5 have what happened in the six months up to the day on which they were made; 6, 7 and 8 what was open
 * in them, of each child the latest; 2 and 9 are read for their children only. So the extract covers the six months that end with
 * the as-at date, which should be the day on which the lists were made. Flows are given for periods within them; of what reaches
 * further back, nothing. Children in need, on plans and looked after are counted at the as-at date itself and on no day before. The counters
 * in the lists, such as the referrals of the last twelve months, are not used: they hang on the day of some run.
 *
 * <h2>Rows</h2>
 *
 * <p>Every row of a list is accepted or rejected once, under the name of its file, or of its workbook and sheet, and its line or row,
 * though several tables be made of it. Ids are made of the child, the date and a number among those that have both in common; they are the
 * same for the same rows in any order.
 */
public final class AnnexA {
    private static final int MONTHS = 6;

    private static final ImmutableMap<AnnexList, ImmutableList<String>> TABLES =
            ImmutableMap.<AnnexList, ImmutableList<String>>builder()
                    .put(AnnexList.CONTACTS, ImmutableList.of("ssd_contacts"))
                    .put(AnnexList.REFERRALS, ImmutableList.of("ssd_cin_episodes"))
                    .put(AnnexList.ASSESSMENTS, ImmutableList.of("ssd_cin_assessments"))
                    .put(AnnexList.ENQUIRIES, ImmutableList.of("ssd_s47_enquiry", "ssd_initial_cp_conference"))
                    .put(AnnexList.NEED, ImmutableList.of("ssd_cin_episodes"))
                    .put(AnnexList.PROTECTION, ImmutableList.of("ssd_cp_plans"))
                    .put(AnnexList.CARE, ImmutableList.of("ssd_cla_episodes"))
                    .buildOrThrow();

    /**
     * What the lists have no column for, or not every row: whether a referral of list 6 alone led to no further action, the
     * referral that an assessment belongs to, and the conferences of more than six months ago.
     */
    private static final ImmutableList<WarningCode> CANNOT_SHOW = ImmutableList.of(
            WarningCode.NFA_NOT_SAID, WarningCode.CLOSED_WITHOUT_ASSESSMENT, WarningCode.PLAN_WITHOUT_CONFERENCE);

    private AnnexA() {}

    /**
     * The first day that lists made on a day cover.
     *
     * @param asAt the day on which they were made
     * @return the day after the one six calendar months before: six months up to 31 May begin on 1 December
     */
    public static LocalDate firstDay(LocalDate asAt) {
        return asAt.minusMonths(MONTHS).plusDays(1);
    }

    /**
     * Whether a place holds lists of Annex A.
     *
     * @param path a folder, a zip of one, or a workbook
     * @return true if at least one list was found; false if there is none, or nothing that can be read
     */
    public static boolean isIn(Path path) {
        try (Place place = Place.open(path);
                FoundLists found = FoundLists.in(place.path())) {
            return !found.lists().isEmpty();
        } catch (IOException | ExtractUnusable e) {
            return false;
        }
    }

    /**
     * Whether a place is a workbook by its name.
     *
     * @param path a path
     * @return true for a file that ends in {@code .xlsx} or {@code .xlsm}
     */
    public static boolean isWorkbook(Path path) {
        return FoundLists.isWorkbook(path) && Files.isRegularFile(path);
    }

    /**
     * Reads the lists of a place.
     *
     * @param path a folder, a zip of one, or a workbook
     * @param asAt the day on which the lists were made
     * @return the extract
     * @throws ExtractUnusable if there is no list among its files
     */
    public static Extract read(Path path, LocalDate asAt) throws ExtractUnusable {
        try (Place place = Place.open(path);
                FoundLists found = FoundLists.in(place.path())) {
            if (found.lists().isEmpty()) {
                if (!Files.isDirectory(place.path()) && found.issues().size() == 1) {
                    throw new ExtractUnusable(found.issues().get(0).message());
                }
                throw new ExtractUnusable("expected lists of Annex A in " + path
                        + ", as CSV files or sheets of a workbook, but no header is that of lists 1 to 9");
            }
            ExtractBuilder extract = converted(found, asAt);
            if (Files.isDirectory(place.path())) {
                ExtractReader.addLocalTables(place.path(), extract);
            }
            return extract.read();
        } catch (IOException e) {
            throw new ExtractUnusable(
                    path + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The lists as the tables of an extract, to which others may be added. */
    static ExtractBuilder converted(FoundLists found, LocalDate asAt) {
        ExtractBuilder extract = new ExtractBuilder().asAt(asAt);
        CANNOT_SHOW.forEach(extract::withoutWarning);
        found.issues().forEach(extract::issue);
        new Conversion(rows(found, extract), asAt, extract).run();
        return extract;
    }

    /** The accepted rows of each list; what was wrong with the others, and with whole lists, goes to the extract. */
    private static Map<AnnexList, ListRows> rows(FoundLists found, ExtractBuilder extract) {
        Map<AnnexList, ListRows> lists = new EnumMap<>(AnnexList.class);
        found.lists().forEach((list, source) -> {
            try {
                TableReading reading = TableReader.read(list.schema(), source);
                reading.issues().forEach(extract::issue);
                lists.put(list, new ListRows(list, reading.table()));
            } catch (TableUnreadable e) {
                for (String table : TABLES.getOrDefault(list, ImmutableList.of())) {
                    extract.unreadable(table, source.file(), String.valueOf(e.getMessage()));
                }
            }
        });
        return lists;
    }

    /** A folder, which may be inside a zip, or a workbook. */
    private record Place(Path path, Closeable opened) implements Closeable {
        static Place open(Path path) throws ExtractUnusable {
            if (isWorkbook(path)) {
                return new Place(path, () -> {});
            }
            ExtractPlace place = ExtractPlace.open(path);
            return new Place(place.folder(), place);
        }

        @Override
        public void close() throws IOException {
            opened.close();
        }
    }
}
