package org.safeguarding.indicators.io.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.safeguarding.Parameters;

/**
 * Extracts full of odd rows, with a name in any column and birthdays that nothing else in the extract can be taken for: every
 * warning there is, and none of them in it.
 */
class CanaryTest {
    private static final int EXTRACTS = 150;
    private static final int ROWS = 14;
    private static final String NAME = "Zebedee Quuxley";

    /** Days in the years 1811, 1985, 2011 and 2031, and the day number of one; any other date is in other years. */
    private static final List<String> BIRTHDAYS =
            List.of("1811-07-23", "1985-07-23", "2011-07-23", "2031-07-23", "40747", "");

    private static final List<String> CANARIES = List.of(
            "zebedee", "quuxley", "1811-", "1985-", "2011-", "2031-", "/1811", "/1985", "/2011", "/2031", "40747");

    @TempDir
    Path temporary;

    private Random random = new Random(0);

    @Test
    void noIssueShowsANameOrABirthdayAndEveryWarningIsThere() {
        Set<WarningCode> seen = EnumSet.noneOf(WarningCode.class);
        for (int seed = 0; seed < EXTRACTS; seed++) {
            random = new Random(seed);
            Extract extract = folder().read(LocalDate.of(2019, 5, 31));
            for (ReadIssue issue : extract.issues(
                    Parameters.builder().assessmentFromReferral(true).build())) {
                assertThat((issue.file() + " " + issue.column() + " " + issue.value() + " " + issue.message())
                                .toLowerCase(Locale.ROOT))
                        .as("extract %s: %s", seed, issue.code())
                        .doesNotContain(CANARIES);
                if (issue.code() instanceof WarningCode code) {
                    seen.add(code);
                }
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen)))
                .as(
                        "what these extracts cannot show, since they have no commentary nor supplied figures, are no lists, lack no column, and are read at one day")
                .containsExactlyInAnyOrder(
                        WarningCode.TABLE_UNREADABLE,
                        WarningCode.TABLE_GIVEN_TWICE,
                        WarningCode.TABLE_NAME_UNKNOWN,
                        WarningCode.COLUMN_MISSING,
                        WarningCode.ROW_COUNT_DIFFERS,
                        WarningCode.COMMENTARY_UNREADABLE,
                        WarningCode.COMMENTARY_ON_NOTHING,
                        WarningCode.EVENTS_UNREADABLE,
                        WarningCode.EVENT_UNUSABLE,
                        WarningCode.AS_AT_BEFORE_DATA,
                        WarningCode.SUPPLIED_LEFT_OUT,
                        WarningCode.SUPPLIED_NOT_SHOWN,
                        WarningCode.LIST_NOT_KNOWN,
                        WarningCode.LIST_MAY_BE_SHORT,
                        WarningCode.EPISODE_WITHOUT_REFERRAL,
                        WarningCode.BIRTH_DATES_DIFFER);
    }

    private Folder folder() {
        Folder folder = new Folder(temporary);
        for (TableSchema schema : Schemas.all()) {
            boolean slashed = random.nextInt(4) == 0;
            List<String> lines = new ArrayList<>();
            lines.add(
                    String.join(",", schema.columns().stream().map(Column::name).toList()));
            for (int row = 0; row < ROWS; row++) {
                int number = row;
                lines.add(String.join(
                        ",",
                        schema.columns().stream()
                                .map(column -> cell(schema, column, number, slashed))
                                .toList()));
            }
            folder.table(schema.name(), lines.toArray(String[]::new));
        }
        return folder;
    }

    private String cell(TableSchema schema, Column column, int row, boolean slashed) {
        if (random.nextInt(50) == 0) {
            return NAME;
        }
        return switch (column.type()) {
            case ID -> id(schema, column, row);
            case TEXT -> any("RC1", "RC2", "RC8", "RC9", "", NAME);
            case DATE -> column.personal() ? birthday(slashed) : date(column, slashed);
            case DATE_TIME -> date(column, slashed) + "T" + any("09:30", "10:00");
            case MONTH -> any("2019-04", "2019-05", "2018-04");
            case FLAG -> any("Y", "N", "");
            case JSON_FLAGS ->
                any("", "{\"\"NEW_REFERRAL_FLAG\"\":\"\"" + NAME + "\"\"}").transform(CanaryTest::quoted);
            case DECIMAL -> any("1", "2.5", "4");
            case WHOLE, SCORE -> any("0", "7", "9");
        };
    }

    private String id(TableSchema schema, Column column, int row) {
        if (schema.key().get(0).equals(column.name()) && !column.name().equals("person_id")) {
            return random.nextInt(10) == 0 ? any("1", "007", "A-1", "x1234567890123456789012") : Integer.toString(row);
        }
        return any("0", "1", "2", "3", "4", "5", "6", "7", "01", "20", column.required() ? "8" : "");
    }

    private String birthday(boolean slashed) {
        return written(BIRTHDAYS.get(random.nextInt(BIRTHDAYS.size())), slashed);
    }

    /** Half of the dates are on few days, so that some agree. */
    private String date(Column column, boolean slashed) {
        String blank = column.required() ? "2019-05-04" : "";
        String few = any("2019-05-01", "2019-05-02", "2019-05-04", "2018-11-11", blank);
        String far = any("0019-05-01", "2091-05-01", "2019-06-03", "43556", few, few);
        String some = "2018-0" + (1 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9));
        return written(any(few, few, some, some, some, far), slashed);
    }

    private static String written(String date, boolean slashed) {
        List<String> parts = Splitter.on('-').splitToList(date);
        return slashed && parts.size() == 3 ? String.join("/", Lists.reverse(parts)) : date;
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
