package org.safeguarding.indicators.examples.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Period;

class HousingServiceTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, Month.MAY, 31);

    private static final String PRINTED = """
            missed-repairs-28d (Repairs not done within 28 calendar days) for 2019-05, as at 2019-05-31
            definition 1: Repairs that were due and not done.
            numerator: repairs done late or not at all
            source: Own
            window: in period; with the usual settings
            measure: the number of MISSED + OVERDUE + INVALID
            value: 2 = 2 count
            printed: 2, rounded once from 2
            read on 2019-05-31: MET 1, MISSED 1, OVERDUE 1, NOT_YET_DUE 0, INVALID 0, from 3 rows counted
              MET 1 through Repair R-17 of H12, on 2019-05-01, beside the value
              MISSED 1 through Repair R-18 of H12, on 2019-05-10, so since 2019-05-13
              OVERDUE 1 through Repair R-19 of H7, on 2019-05-28, so since 2019-05-29
            not counted: 1 other row
              1: after the window
            of them on the dates read, each with its reason:
              Repair R-20 of H7: after the window (since 2019-05-20; on 2019-06-17)
            """;

    @Test
    void printsTheRepairsMissed() {
        assertThat(printed()).isEqualToNormalizingNewlines(PRINTED);
    }

    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "embedding.md"))).contains(PRINTED);
    }

    @Test
    void theRowsOfAQueryGiveTheSame() throws SQLException {
        List<Repair> repairs = HousingService.repairs().toList();
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:repairs")) {
            fill(database, repairs);
            try (Statement statement = database.createStatement();
                    ResultSet query = statement.executeQuery("select * from repairs")) {
                assertThat(missed(Repairs.of(query))).isEqualTo(missed(repairs));
            }
        }
    }

    private static Result missed(List<Repair> repairs) {
        return Evaluation.of(Repairs.TABLE.of(repairs), FRI_31_MAY_2019)
                .result(Repairs.MISSED, Period.parse("2019-05"));
    }

    private static void fill(Connection database, List<Repair> repairs) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "create table repairs (number varchar, home varchar, trade varchar, reported date, done date)");
        }
        try (PreparedStatement insert = database.prepareStatement("insert into repairs values (?, ?, ?, ?, ?)")) {
            for (Repair repair : repairs) {
                LocalDate done = repair.done();
                insert.setString(1, repair.number());
                insert.setString(2, repair.home());
                insert.setString(3, repair.trade());
                insert.setDate(4, Date.valueOf(repair.reported()));
                insert.setDate(5, done == null ? null : Date.valueOf(done));
                insert.execute();
            }
        }
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HousingService.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
