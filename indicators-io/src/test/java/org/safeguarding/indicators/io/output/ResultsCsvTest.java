package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.time.Period;

class ResultsCsvTest {
    private static final ImmutableList<Period> MAY = Period.parseList("2019-05");

    @Test
    void theHeaderIsTheOneOfTheFormat() throws IOException {
        assertThat(csv(ImmutableList.of()))
                .isEqualTo(
                        "indicator,title,window,period,period_start,period_end,breakdown,group,numerator,denominator,"
                                + "value,unit,status,reason,target,target_status,lower_95,upper_95,met,missed,overdue,"
                                + "not_yet_due,invalid,provisional,part_period,rejected_rows,population,population_vintage,"
                                + "as_at,definition_version\n");
    }

    @Test
    void aTimescaleFillsItsClocks() throws IOException {
        assertThat(only("decision-24h-pct", "2019-05"))
                .isEqualTo(
                        "decision-24h-pct,Decision on contacts within 24 hours,in_period,2019-05,2019-05-01,"
                                + "2019-05-31,,,1,1,100.0,percent,value,,>=90,met,20.7,100.0,1,0,0,1,0,true,true,0,,,2019-05-15,1");
    }

    @Test
    void aRateCarriesItsPopulationAndSaysWhereItIsFrom() throws IOException {
        assertThat(only("referral-rate-12m", "2019-04"))
                .isEqualTo("referral-rate-12m,\"Rate of referrals per 10,000\",rolling_12_months,2019-04,2019-04-01,"
                        + "2019-04-30,,,3,10000,3.0,per_10000,value,"
                        + "population: earlier estimate used (2018-06-30 for mid-2019),,no_target,0.6,8.8,,,,,,,false,0,"
                        + "10000,,2019-05-15,1");
    }

    @Test
    void whatIsNotApplicableStillShowsItsNumbersAndIsNotJudged() throws IOException {
        assertThat(only("contacts-progressed-pct", "2019-02"))
                .isEqualTo("contacts-progressed-pct,% contacts progressing to a referral,in_period,2019-02,2019-02-01,"
                        + "2019-02-28,,,0,0,,percent,not_applicable,the denominator is 0,20..25,,,,,,,,,,false,0,,,"
                        + "2019-05-15,1");
    }

    @Test
    void whatIsNotAvailableShowsNothingButTheReason() throws IOException {
        assertThat(only("icpc-15wd-pct", "2019-05"))
                .isEqualTo("icpc-15wd-pct,ICPCs within 15 working days,in_period,2019-05,2019-05-01,2019-05-31,,,,,,"
                        + "percent,not_available,table ssd_initial_cp_conference is missing,,no_target,,,,,,,,false,"
                        + "true,0,,,2019-05-15,1");
    }

    @Test
    void amountsAreExactAndMinusBelongsToNumbers() throws IOException {
        List<NamedCsvRecord> rows = read(csv(SmallCouncil.results(MAY, "", "unfilled-fte")));
        assertThat(rows)
                .extracting(row -> row.getField("group"))
                .containsExactly("", "Family | Support", "MASH & Assessment");
        assertThat(rows).extracting(row -> row.getField("value")).containsExactly("3", "-1", "4");
        assertThat(rows).extracting(row -> row.getField("numerator")).containsExactly("3", "-1", "4");
    }

    @Test
    void textThatASpreadsheetWouldRunIsDefused() throws IOException {
        String csv = csv(SmallCouncil.results(Period.parseList("2018-09"), "team", "referrals"));
        assertThat(csv).doesNotContain(",=Team 1");
        List<Result> july = SmallCouncil.results(Period.parseList("2018-07"), "team", "referrals");
        assertThat(csv(july)).contains(",team,'=Team 1,1,1,100.0,percent,value,");
    }

    @Test
    void cellsAreQuotedOnlyWhereTheyMustBe() throws IOException {
        Result odd = Results.withGroup("a \"b\",\nc");
        assertThat(csv(ImmutableList.of(odd))).contains(",team,\"a \"\"b\"\",\nc\",");
        assertThat(csv(ImmutableList.of(Results.withGroup("plain; text")))).contains(",team,plain; text,");
    }

    @Test
    void everyRowReadsBackAsTheResultItWas() throws IOException {
        ImmutableList<Result> results =
                SmallCouncil.results(ReportPeriods.usual(SmallCouncil.AS_AT).periods(), "team");
        List<NamedCsvRecord> rows = read(csv(results));
        assertThat(rows).hasSameSizeAs(results);
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            for (ResultField field : ResultField.ALL) {
                String cell = row.getField(field.name());
                String text = field.kind() == ResultField.Kind.TEXT ? SpreadsheetText.restore(cell) : cell;
                assertThat(entry(field.name(), text))
                        .isEqualTo(entry(field.name(), field.text().apply(results.get(i))));
            }
        }
    }

    private static String only(String id, String period) throws IOException {
        String csv = csv(SmallCouncil.results(Period.parseList(period), "", id));
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(2);
        return lines.get(1);
    }

    private static String csv(Iterable<Result> results) throws IOException {
        StringWriter out = new StringWriter();
        ResultsCsv.write(results, out);
        return out.toString();
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
