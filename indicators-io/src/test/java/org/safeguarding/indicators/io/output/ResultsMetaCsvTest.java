package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultsMetaCsvTest {
    @Test
    void theFormIsTheOneOfTheDepartment() throws IOException {
        assertThat(written())
                .startsWith("col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,"
                        + "filter_grouping_column\n"
                        + "indicator,Filter,Indicator,,,,\"The id of the indicator, as in the catalogue\",\n")
                .contains("\ngroup,Filter,Group,,,,Blank for totals,breakdown\n")
                .contains("\nvalue,Indicator,Value,Figure,,,,\n")
                .contains("\nmissed,Indicator,Clocks stopped late,Clocks,,0,,\n")
                .contains("\nas_at,Filter,As-at date,,,,,\n");
    }

    @Test
    void everyColumnOfTheResultsIsDescribedOrGroupsAnother() {
        assertThat(Stream.concat(
                        ResultsMetaCsv.notes().stream().map(ColumnNote::name),
                        ResultsMetaCsv.notes().stream()
                                .map(ColumnNote::groupingColumn)
                                .filter(column -> !column.isEmpty())))
                .containsExactlyInAnyOrderElementsOf(ResultsCsv.columns());
    }

    @Test
    void everyColumnHasALabelOfItsOwnAndOnlyNumbersAreIndicators() {
        assertThat(ResultsMetaCsv.notes()).extracting(ColumnNote::label).doesNotHaveDuplicates();
        for (ColumnNote note : ResultsMetaCsv.notes()) {
            assertThat(note.label()).as(note.name()).isNotBlank();
            assertThat(note.grouping().isEmpty()).as(note.name()).isEqualTo(!note.indicator());
            assertThat(note.places().isPresent() && !note.indicator())
                    .as(note.name())
                    .isFalse();
        }
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() throws IOException, OutputUnreadable {
        assertThat(read(written())).isEqualTo(ResultsMetaCsv.notes());
    }

    @Test
    void whatIsNoDescriptionIsRefusedWithItsPlace() {
        String header = String.join(",", ResultsMetaCsv.columns()) + "\n";
        refused("", "m.csv, line 1: expected the header col_name,");
        refused(header + "a,Filter,A,,,,\n", "m.csv, line 2: expected 8 fields, but found 7");
        refused(header + "a,Filter,A,,,,,\n,Filter,A,,,,,\n", "m.csv, line 3, column col_name: ");
        refused(header + "a,filter,A,,,,,\n", "m.csv, line 2, column col_type: expected Indicator or Filter");
        refused(header + "a,Indicator,A,,,x,,\n", "m.csv, line 2, column indicator_dp: ");
        refused(header + "a,Indicator,=A,,,1,,\n", "m.csv, line 2, column label: expected an apostrophe");
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(OutputUnreadable.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(message);
    }

    private static ImmutableList<ColumnNote> read(String text) throws OutputUnreadable {
        return ResultsMetaCsv.read("m.csv", CharSource.wrap(text).asByteSource(UTF_8));
    }

    private static String written() throws IOException {
        StringWriter out = new StringWriter();
        ResultsMetaCsv.write(out);
        return out.toString();
    }
}
