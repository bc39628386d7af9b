package org.safeguarding.indicators.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

/** Queries of a database as the rows of a table; the tests run in a time zone that once left out a day. */
class ResultSetSourceTest {
    private Connection connection;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        statement = connection.createStatement();
    }

    @AfterEach
    void disconnect() throws SQLException {
        statement.close();
        connection.close();
    }

    private TableReading read(String table, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return TableReader.read(Schemas.of(table), ResultSetSource.of("the case system", rows));
        } catch (TableUnreadable e) {
            throw new AssertionError("Expected a readable table, but: " + e.getMessage(), e);
        }
    }

    @Test
    void typesOfTheDatabaseReadAsTheirTextInAFileWould() throws SQLException {
        statement.execute(
                "create table visits (id bigint, child varchar(20), seen boolean, on_day date, at_time timestamp,"
                        + " at_zone timestamp with time zone, note clob)");
        statement.execute(
                "insert into visits values (1, 'K1', true, date '2011-12-30', timestamp '2019-03-31 01:30:00',"
                        + " timestamp with time zone '2019-05-31 23:30:00+02:00', '2019-05-29')");
        statement.execute(
                "insert into visits values (2, 'K2', null, date '2019-05-31', timestamp '2011-12-30 00:00:00',"
                        + " timestamp with time zone '2019-05-31 00:30:00-10:00', '2019-05-30')");

        for (String column : new String[] {"on_day", "at_time", "at_zone", "note"}) {
            TableReading reading = read(
                    "ssd_cin_visits",
                    "select id as cinv_cin_visit_id, child as cinv_person_id, " + column
                            + " as cinv_cin_visit_date, seen as cinv_cin_visit_seen, 1 as other from visits order by id");
            Table table = reading.table();
            assertThat(reading.issues()).as(column).isEmpty();
            assertThat(Reading.ids(reading)).containsExactly("1", "2");
            assertThat(table.days("cinv_cin_visit_date"))
                    .as(column)
                    .containsExactly(
                            switch (column) {
                                case "on_day" -> new int[] {Day.of(2011, 12, 30), Day.of(2019, 5, 31)};
                                case "at_time" -> new int[] {Day.of(2019, 3, 31), Day.of(2011, 12, 30)};
                                case "at_zone" -> new int[] {Day.of(2019, 5, 31), Day.of(2019, 5, 31)};
                                default -> new int[] {Day.of(2019, 5, 29), Day.of(2019, 5, 30)};
                            });
            assertThat(Stream.of(0, 1).map(table.flags("cinv_cin_visit_seen")::isYes))
                    .containsExactly(true, false);
        }
    }

    @Test
    void numbersAreExactAndNullsAreBlank() throws SQLException {
        TableReading reading = read(
                "ssd_professionals",
                "select id as prof_professional_id, fte as prof_full_time_equivalency from (values ('W1', cast(0.10 as"
                        + " decimal(10, 4))), ('W2', cast(null as decimal(10, 4))), ('W3', cast(1 as decimal(10, 4)))) t(id, fte)");

        Decimals numbers = reading.table().decimals("prof_full_time_equivalency");
        assertThat(numbers.number(0).orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(numbers.number(1)).isEmpty();
        assertThat(numbers.number(2).orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void aLocalTimeWithAZoneAndBytesRejectTheirRows() throws SQLException {
        TableReading reading = read(
                "local_contact_decisions",
                "select 'C1' as contact_id, timestamp with time zone '2019-05-31 23:30:00+02:00' as received_at,"
                        + " null as decided_at union all select 'C2', timestamp with time zone '2019-05-31 23:30:00+00:00',"
                        + " null");
        assertThat(reading.table().rejected()).isEqualTo(2);

        assertThat(Reading.issues(read(
                        "ssd_cin_visits",
                        "select 'V1' as cinv_cin_visit_id, x'4b31' as cinv_person_id, date '2019-05-31' as"
                                + " cinv_cin_visit_date, true as cinv_cin_visit_seen")))
                .containsExactly("BAD_ROW 1 cinv_person_id []");
    }

    @Test
    void rowsAreRejectedUnderTheirNumbers() throws SQLException {
        assertThat(Reading.issues(read(
                        "ssd_cin_visits",
                        "select id as cinv_cin_visit_id, child as cinv_person_id, d as cinv_cin_visit_date, 'Y' as"
                                + " cinv_cin_visit_seen from (values ('V1', 'K1', '2019-05-31'), ('V2', null, '2019-05-31'),"
                                + " ('V3', 'K3', '31/05/2019'), ('V1', 'K4', '2019-05-31')) t(id, child, d)")))
                .containsExactly(
                        "MISSING_VALUE 2 cinv_person_id []",
                        "BAD_DATE 3 cinv_cin_visit_date [31/05/2019]",
                        "DUPLICATE_ID 4 cinv_cin_visit_id [V1]");
    }

    @Test
    void whatTheDatabaseRefusesIsOneMessageWithoutData() throws SQLException {
        ResultSet closed = statement.executeQuery("select 'V1' as cinv_cin_visit_id");
        closed.close();
        assertThatExceptionOfType(TableUnreadable.class)
                .isThrownBy(() ->
                        TableReader.read(Schemas.of("ssd_cin_visits"), ResultSetSource.of("the case system", closed)))
                .withMessage("the case system: the database cannot be read on (SQL state 90007, code 90007)");

        statement.setFetchSize(1);
        try (ResultSet rows = statement.executeQuery("select 'V1' as cinv_cin_visit_id, 'K1' as cinv_person_id,"
                + " '2019-05-31' as cinv_cin_visit_date, true as cinv_cin_visit_seen")) {
            ResultSetSource source = ResultSetSource.of("the case system", rows);
            TableReader.read(Schemas.of("ssd_cin_visits"), source);
            assertThatExceptionOfType(TableUnreadable.class)
                    .isThrownBy(() -> TableReader.read(Schemas.of("ssd_cin_visits"), source))
                    .withMessage("the case system: it was read before, and can be read only once");
        } catch (TableUnreadable e) {
            throw new AssertionError("Expected a readable table", e);
        }
    }
}
