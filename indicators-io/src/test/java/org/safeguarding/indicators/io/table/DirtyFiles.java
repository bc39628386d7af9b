package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Files as they come: rows of good cells and bad ones, rows that are too short or too long, and plain rubbish. */
final class DirtyFiles {
    private DirtyFiles() {}

    /** A row is its cells, not yet quoted. */
    record Dirty(TableSchema schema, List<List<String>> rows) {
        String text(char separator, String lineEnd) {
            return rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> quoted(cell, separator))
                            .collect(Collectors.joining("" + separator)))
                    .collect(Collectors.joining(lineEnd, header(separator) + lineEnd, lineEnd));
        }

        String header(char separator) {
            return schema.columns().stream().map(Column::name).collect(Collectors.joining("" + separator));
        }
    }

    static String quoted(String cell, char separator) {
        return cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static Arbitrary<Dirty> tables() {
        return Arbitraries.of(Schemas.all()).flatMap(schema -> rows(schema).map(rows -> new Dirty(schema, rows)));
    }

    private static Arbitrary<List<List<String>>> rows(TableSchema schema) {
        Arbitrary<List<String>> row = Combinators.combine(
                        schema.columns().stream().map(DirtyFiles::cell).toList())
                .as(cells -> cells);
        Arbitrary<List<String>> ragged =
                cell(Column.of("any", ColumnType.DATE)).list().ofMinSize(2).ofMaxSize(14);
        return Arbitraries.frequencyOf(Tuple.of(9, row), Tuple.of(1, ragged))
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<String> cell(Column column) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, good(column)),
                Tuple.of(1, Arbitraries.of("", " ", "\u00A0", "?", "Smith", "a\nb", "\"", "1/5/2019", "31/02/2019")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .ofMaxLength(12)
                                .filter(text -> text.indexOf(0) < 0
                                        && UTF_8.newEncoder().canEncode(text)
                                        && text.indexOf('\r') < 0)));
    }

    private static Arbitrary<String> good(Column column) {
        return switch (column.type()) {
            case ID -> Arbitraries.integers().between(1, 12).map(i -> i % 5 == 0 ? i + ".0" : "" + i);
            case TEXT -> Arbitraries.of("MASH", "6", "RC1", " Family Social Work", "a;b");
            case DATE ->
                Arbitraries.of(
                        "2019-05-31", "2018-04-01", "2019-05-14 00:00:00", "13/05/2019", "03/04/2019", "9999-12-31");
            case DATE_TIME ->
                Arbitraries.of("2019-05-31T10:00", "2019-05-31 10:00:30.5", "13/05/2019 09:00", "2019-05-31");
            case FLAG -> Arbitraries.of("Y", "n", "a) Yes", "U", "1", "maybe");
            case JSON_FLAGS ->
                Arbitraries.of(
                        "{}",
                        "{\"NEW_REFERRAL_FLAG\":\"Y\"}",
                        "{\"PROV_OF_SERVICES_FLAG\":\"x\"}",
                        "{\"NEW_REFERRAL_FLAG\":1",
                        "[]");
            case DECIMAL -> Arbitraries.of("1", "0.6", "-1", "1,5");
            case WHOLE, SCORE -> Arbitraries.of("0", "17", "7.0", "-1", "1.5");
            case MONTH -> Arbitraries.of("2019-05", "2019-06", "2019-13");
        };
    }
}
