package org.safeguarding.indicators.io.annexa;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** Lists that a test writes out by hand. */
record Small(Path folder) {
    static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);

    static final String CONTACTS = "Child Unique ID,Date of Birth,Date of Contact,Contact Source";
    static final String REFERRALS =
            "Child Unique ID,Date of Birth,Date of referral,Referral Source,Referral NFA?,Allocated Team";
    static final String ASSESSMENTS = "Child Unique ID,Date of Birth,Continuous Assessment Start Date,"
            + "Continuous Assessment Date of Authorisation,Child Seen During Continuous Assessment,"
            + "Was the child assessed as requiring LA children's social care support?,Allocated Team";
    static final String ENQUIRIES = "Child Unique ID,Date of Birth,"
            + "Strategy discussion initiating Section 47 Enquiry Start Date,Date of Initial Child Protection Conference,"
            + "Did the Initial Child Protection Conference Result in a Child Protection Plan";
    static final String NEED =
            "Child Unique ID,Date of Birth,CIN Start Date,CIN Closure Date,Reason for Closure,Case Status";
    static final String PLANS = "Child Unique ID,Date of Birth,Child Protection Plan Start Date,"
            + "Child Protection Plan End Date,Initial Category of Abuse";
    static final String CARE =
            "Child Unique ID,Date of Birth,Date Started to be Looked After,Date Ceased to be Looked After";

    /** Every list with a row or two. */
    static Small council(Path folder) {
        return new Small(folder)
                .list("1", CONTACTS, "A,01/02/2010,03/05/2019,g) 3A: Health services", "B,,20/05/2019,q) 6: Police")
                .list("3", REFERRALS, "A,01/02/2010,07/05/2019,g) 3A: Health services,b) No,Team 1")
                .list("4", ASSESSMENTS, "A,01/02/2010,08/05/2019,28/05/2019,a) Yes,a) Yes,Team 1", "C,,20/10/2018,,,,")
                .list("5", ENQUIRIES, "A,01/02/2010,08/05/2019,22/05/2019,a) Yes")
                .list(
                        "6",
                        NEED,
                        "A,01/02/2010,07/05/2019,,,b) Child Protection plan",
                        "C,,13/10/2018,,,d) Open assessment")
                .list("7", PLANS, "A,01/02/2010,22/05/2019,,d) Emotional abuse")
                .list("8", CARE, "D,,21/05/2017,");
    }

    Small list(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Extract read() throws ExtractUnusable {
        return AnnexA.read(folder, FRI_31_MAY_2019);
    }

    /** The rows of a table: the columns named, joined with bars. */
    static List<String> rows(Extract extract, String table, String... columns) {
        return extract.table(table)
                .map(read -> IntStream.range(0, read.size())
                        .mapToObj(row -> String.join(
                                "|",
                                Arrays.stream(columns)
                                        .map(column -> cell(read, column, row))
                                        .toList()))
                        .toList())
                .orElse(List.of("no table"));
    }

    private static String cell(Table table, String column, int row) {
        if (column.contains("_FLAG")) {
            List<String> both = Splitter.on(' ').splitToList(column);
            return Byte.toString(table.flags(both.get(0), both.get(1)).flag(row));
        }
        return switch (table.schema().column(column).type()) {
            case DATE -> Day.text(table.days(column)[row]);
            case FLAG -> Byte.toString(table.flags(column).flag(row));
            default -> table.texts(column).text(row);
        };
    }

    /** The issues as {@code CODE file:line column [value]}, save those that a handful of rows cannot be without. */
    static List<String> issues(Extract extract) {
        return extract.issues().stream()
                .filter(issue -> issue.code() != WarningCode.DATES_AMBIGUOUS
                        && issue.code() != WarningCode.LIST_MAY_BE_SHORT
                        && issue.code() != WarningCode.COLUMN_MISSING)
                .map(Small::text)
                .toList();
    }

    private static String text(ReadIssue issue) {
        return issue.code().name() + " " + issue.file() + ":" + issue.line() + " " + issue.column() + " ["
                + issue.value() + "]";
    }
}
