package org.safeguarding.indicators.io.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.primitives.Bytes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.TableUnreadable;

class StatisticsProperties {
    private static final byte[] HEADER =
            "time_period,time_identifier,geographic_level,country_code,old_la_code,n\n".getBytes(UTF_8);

    @Property(tries = 500)
    void anyBytesGiveAReadingOrAMessage(@ForAll("bytes") byte[] bytes) {
        for (byte[] file : List.of(bytes, Bytes.concat(HEADER, bytes))) {
            try {
                Statistics read = Texts.read(file);
                long rejected = read.issues().stream()
                        .filter(issue -> issue.severity() == Severity.REJECTION)
                        .count();
                assertThat(read.rows().size() + rejected).isEqualTo(read.rowsRead());
            } catch (TableUnreadable e) {
                assertThat(e).hasMessageStartingWith("c1.csv");
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfRowsDoesNotMatterToWhatIsFound(@ForAll("wholeRows") List<String> rows) throws TableUnreadable {
        Statistics read = Texts.read(new String(HEADER, UTF_8) + String.join("\n", rows));
        Statistics turned = Texts.read(new String(HEADER, UTF_8) + String.join("\n", Lists.reverse(rows)));

        assertThat(turned.rows().stream().map(StatisticRow::key).toList())
                .containsExactlyInAnyOrderElementsOf(
                        read.rows().stream().map(StatisticRow::key).toList());
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearly = rows().map(rows -> String.join("\n", rows).getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearly);
    }

    /** Rows that end where their line does. */
    @Provide
    Arbitrary<List<String>> wholeRows() {
        return rows().map(rows ->
                rows.stream().filter(row -> row.indexOf('"') < 0).toList());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of("2019", "201819", "x", "", "0000", "\"2019\"")
                .flatMap(period -> Arbitraries.of(
                                "Reporting year", "Financial year", "May", "Financial year Q9", "Week 1", "")
                        .flatMap(identifier -> Arbitraries.of("National", "Regional", "local authority", "?")
                                .flatMap(level -> Arbitraries.of("209", "z", "", "Lewisham", "\uD83D\uDE00")
                                        .flatMap(code -> Arbitraries.of(
                                                        "1", "c", "~", "", "-.5", "1e5", "\"", "1,2", "low")
                                                .map(cell -> String.join(
                                                        ",", period, identifier, level, "E92000001", code, cell))))))
                .list()
                .ofMaxSize(12);
    }
}
