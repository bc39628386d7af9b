package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.safeguarding.indicators.evaluation.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsCsvProperties {
    @Property(tries = 300)
    void whateverAGroupIsCalledItReadsBackFromBothFiles(@ForAll("names") String group) throws IOException {
        List<Result> results = List.of(Results.withGroup(group), Results.withGroup("next"));
        StringWriter csv = new StringWriter();
        StringWriter json = new StringWriter();
        ResultsCsv.write(results, csv);
        ResultsJson.write(results, json);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.toString()).stream().toList();
        JsonNode objects = JsonMapper.shared().readTree(json.toString());
        assertThat(rows).hasSize(2);
        assertThat(SpreadsheetText.restore(rows.get(0).getField("group"))).isEqualTo(group);
        assertThat(objects.get(0).path("group").asString("")).isEqualTo(group);
    }

    @Property(tries = 300)
    void numbersArePlainAndRoundedOnceAndNeverMinusZero(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator)
            throws IOException {
        StringWriter csv = new StringWriter();
        ResultsCsv.write(
                List.of(Results.of("x", "2019-05", Results.percent(numerator, denominator))
                        .build()),
                csv);
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv.toString()).stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("value")).matches("-?[0-9]+\\.[0-9]").isNotEqualTo("-0.0");
        assertThat(row.getField("numerator")).isEqualTo(Long.toString(numerator));
        assertThat(row.getField("denominator")).isEqualTo(Long.toString(denominator));
        // |value - 100 n / d| <= 0.05, without a division
        BigDecimal distance = new BigDecimal(row.getField("value"))
                .multiply(BigDecimal.valueOf(denominator))
                .subtract(BigDecimal.valueOf(numerator).movePointRight(2))
                .abs();
        assertThat(distance).isLessThanOrEqualTo(new BigDecimal("0.05").multiply(BigDecimal.valueOf(denominator)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;| \\#aé£\u0001\u2028")
                .ofMinLength(1)
                .ofMaxLength(6);
    }
}
