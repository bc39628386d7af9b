package org.safeguarding.indicators.io.supplied;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.io.ByteSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.table.CsvFile;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.measure.Status;

class SuppliedProperties {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);

    @Property(tries = 300)
    void theOrderOfFilesAndRowsDoesNotMatter(@ForAll("rows") List<String> one, @ForAll("rows") List<String> two)
            throws TableUnreadable {
        SuppliedReading read =
                SuppliedFiles.read(ImmutableList.of(file("a.csv", one), file("b.csv", two)), Supply.CATALOGUE);
        SuppliedReading turned = SuppliedFiles.read(
                ImmutableList.of(file("b.csv", Lists.reverse(two)), file("a.csv", Lists.reverse(one))),
                Supply.CATALOGUE);

        assertThat(results(turned)).isEqualTo(results(read));
        assertThat(read.figures().size() + read.issues().size()).isEqualTo(one.size() + two.size());
    }

    @Property(tries = 300)
    void additionIsAssociativeAndCommutative(
            @ForAll("rows") List<String> a, @ForAll("rows") List<String> b, @ForAll("rows") List<String> c)
            throws TableUnreadable {
        SuppliedFigures one = figures("of A", a);
        SuppliedFigures two = figures("of B", b);
        SuppliedFigures three = figures("of C", c);

        SuppliedFigures sum = one.plus(two).plus(three);
        assertThat(one.plus(two.plus(three))).isEqualTo(sum);
        assertThat(three.plus(one).plus(two)).isEqualTo(sum);
        assertThat(three.plus(one).plus(two).results(AS_AT)).isEqualTo(sum.results(AS_AT));
    }

    @Property(tries = 300)
    void aSumIsThatOfTheNumeratorsOrSaysWhyNot(@ForAll("rows") List<String> a, @ForAll("rows") List<String> b)
            throws TableUnreadable {
        for (SuppliedSum sum : figures("of A", a).plus(figures("of B", b)).sums()) {
            Result result = sum.result(18047);
            assertThat(result.reason()).startsWith("supplied by ");
            if (sum.figures().size() > 1 && result.outcome().value().status() != Status.NOT_AVAILABLE) {
                BigDecimal expected = sum.figures().stream()
                        .map(figure -> figure.numerator().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(result.outcome().numerator()).isEqualTo(Optional.of(expected));
            } else if (sum.figures().size() > 1) {
                assertThat(sum.figures()).anyMatch(figure -> figure.numerator().isEmpty());
            }
        }
    }

    @Property(tries = 500)
    void anyBytesGiveFiguresOrAMessage(@ForAll("bytes") byte[] bytes) {
        try {
            SuppliedReading read = SuppliedFiles.read(
                    ImmutableList.of(CsvFile.of("hub.csv", ByteSource.wrap(bytes))), Supply.CATALOGUE);
            SuppliedFigures.of(read.figures(), Supply.CATALOGUE)
                    .results(AS_AT)
                    .forEach(result -> assertThat(result.reason()).startsWith("supplied by "));
        } catch (TableUnreadable e) {
            assertThat(e).hasMessageStartingWith("hub.csv");
        }
    }

    private static CsvFile file(String name, List<String> rows) {
        return Supply.file(name, rows.toArray(new String[0]));
    }

    private static SuppliedFigures figures(String source, List<String> rows) throws TableUnreadable {
        List<String> own = rows.stream().map(row -> row + " " + source).toList();
        return SuppliedFigures.of(
                SuppliedFiles.read(ImmutableList.of(file("x.csv", own)), Supply.CATALOGUE)
                        .figures(),
                Supply.CATALOGUE);
    }

    private static ImmutableList<Result> results(SuppliedReading read) {
        return SuppliedFigures.of(read.figures(), Supply.CATALOGUE).results(AS_AT);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> counts = Arbitraries.integers().between(0, 9).map(n -> "contacts,2019-05,," + n + ",,");
        Arbitrary<String> shares = Arbitraries.integers()
                .between(0, 3)
                .map(n -> "contacts-progressed-pct,2019-05,," + n + "," + (n + 2) + ",");
        Arbitrary<String> values = Arbitraries.of("contacts,2019-05,,,,7", "contacts-progressed-pct,2019-05,,,,50");
        Arbitrary<String> groups =
                Arbitraries.of("police", "schools").map(g -> "contacts,2019-04,source=" + g + ",3,7,");
        return Arbitraries.oneOf(counts, shares, values, groups)
                .flatMap(row -> Arbitraries.of("Hub", "Trust", "Police").map(source -> row + "," + source))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        String header = "indicator,period,group,numerator,denominator,value,source\n";
        Arbitrary<String> cells = Arbitraries.of(
                "contacts",
                "cin-open",
                "2019-05",
                "2018-Q4",
                "source=police",
                "1",
                "-1",
                "0.5",
                "\"",
                "\uD83D",
                "999999999999999");
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(100),
                cells.list()
                        .ofSize(7)
                        .map(row -> String.join(",", row))
                        .list()
                        .ofMaxSize(5)
                        .map(rows -> (header + String.join("\n", rows)).getBytes(UTF_8)),
                rows().map(rows -> (header + String.join("\n", rows)).getBytes(UTF_8)));
    }
}
