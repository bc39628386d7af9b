package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Period;

class RereadTest {
    private static final String HEADER = String.join(",", ResultsCsv.columns()) + "\n";
    private static final String ROW =
            "plans,Plans,in_period,2019-05,2019-05-01,2019-05-31,team,A,1,2,50.0,percent,value,,"
                    + ">=90,not_met,,,1,1,0,0,0,false,false,3,10000,mid-2018,2019-05-31,2\n";

    @TempDir
    Path temporary;

    @Test
    void everyResultOfASmallCouncilReadsBackFromBothFiles() throws IOException, OutputUnreadable {
        ImmutableList<Result> results =
                SmallCouncil.results(ReportPeriods.usual(SmallCouncil.AS_AT).periods(), "team");
        Path csv = Files.write(temporary.resolve("results.csv"), Reread.csv(results));
        Path json = Files.write(temporary.resolve("results.json"), Reread.json(results));
        assertThat(ResultsCsv.read(csv)).isEqualTo(Reread.rows(results));
        assertThat(ResultsJson.read(json)).isEqualTo(Reread.rows(results));
    }

    @Test
    void aRowHasItsColumnsWithTheirTypes() throws OutputUnreadable {
        ResultRow row = Iterables.getOnlyElement(Reread.fromCsv((HEADER + ROW).getBytes(UTF_8)));
        assertThat(List.of(row.indicator(), row.title(), row.window(), row.breakdown(), row.group(), row.reason()))
                .containsExactly("plans", "Plans", "in_period", "team", "A", "");
        assertThat(row.period()).isEqualTo(Period.parse("2019-05"));
        assertThat(row.numerator()).contains(BigDecimal.ONE);
        assertThat(row.denominator()).contains(BigDecimal.valueOf(2));
        assertThat(row.value()).contains(new BigDecimal("50.0"));
        assertThat(row.unit()).isEqualTo(Unit.PERCENT);
        assertThat(row.status()).isEqualTo(Status.VALUE);
        assertThat(row.target()).contains(Target.atLeast(90));
        assertThat(row.targetStatus()).contains(TargetStatus.NOT_MET);
        assertThat(row.lower95()).isEmpty();
        assertThat(row.upper95()).isEmpty();
        assertThat(List.of(row.met(), row.missed(), row.overdue(), row.notYetDue(), row.invalid()))
                .containsExactly(
                        OptionalLong.of(1),
                        OptionalLong.of(1),
                        OptionalLong.of(0),
                        OptionalLong.of(0),
                        OptionalLong.of(0));
        assertThat(row.provisional()).isEqualTo(Optional.of(false));
        assertThat(row.partPeriod()).isFalse();
        assertThat(row.rejectedRows()).isEqualTo(3);
        assertThat(row.population()).hasValue(10_000);
        assertThat(row.populationVintage()).isEqualTo("mid-2018");
        assertThat(row.asAt()).isEqualTo(LocalDate.of(2019, 5, 31));
        assertThat(row.definitionVersion()).isEqualTo(2);
        assertThat(row.text("unit")).isEqualTo("percent");
        assertThat(row)
                .hasToString(
                        Reread.fromCsv((HEADER + ROW).getBytes(UTF_8)).get(0).toString());
        assertThat(row.toString()).startsWith("indicator=plans, title=Plans, window=in_period, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.text("colour"))
                .withMessageEndingWith(", got 'colour'");
    }

    @Test
    void whatASpreadsheetMayHavePutThereIsPassedOver() throws OutputUnreadable {
        String windows = "\uFEFF" + (HEADER + ROW).replace("\n", "\r\n");
        assertThat(Reread.fromCsv(windows.getBytes(UTF_8))).isEqualTo(Reread.fromCsv((HEADER + ROW).getBytes(UTF_8)));
        assertThat(Reread.fromJson("\uFEFF[ ]".getBytes(UTF_8))).isEmpty();
    }

    /** Each line spoils the good row in one column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans,Plans|,Plans|indicator",
                "2019-05,2019-05-01|2019-13,2019-05-01|period",
                "2019-05-01|2019-05-02|period_start",
                "05-31,team|06-01,team|period_end",
                "A,1,2|=A,1,2|group",
                "A,1,2|A,01,2|numerator",
                "A,1,2|A,1,2.0|denominator",
                "50.0|-0.0|value",
                "50.0|5e1|value",
                "50.0|50.|value",
                "50.0||value",
                "percent|per cent|unit",
                "value,,>|suppressed,,>|value",
                "percent,value|percent,Value|status",
                ">=90|> 90|target",
                "not_met|no_target|target_status",
                "not_met||target_status",
                ">=90||target_status",
                "1,1,0,0,0|1,-1,0,0,0|missed",
                "1,1,0,0,0|1,1,0,0,9999999999999999999|invalid",
                "false,false|no,false|provisional",
                "false,false|false,|part_period",
                "10000,mid|,mid|population_vintage",
                "2019-05-31,2|31/05/2019,2|as_at",
                "2019-05-31,2|2019-05-31,0|definition_version",
                "2019-05-31,2|2019-05-31,2.5|definition_version"
            })
    void aRowThatCannotHaveBeenWrittenIsRefusedWithItsPlace(String good, String bad, String column) {
        assertThat(ROW).contains(good);
        int at = ROW.lastIndexOf(good);
        String spoilt = ROW.substring(0, at) + (bad == null ? "" : bad) + ROW.substring(at + good.length());
        assertThatExceptionOfType(OutputUnreadable.class)
                .isThrownBy(() -> Reread.fromCsv((HEADER + ROW + spoilt).getBytes(UTF_8)))
                .withMessageStartingWith("r.csv, line 3, column " + column + ": expected ")
                .satisfies(fault -> assertThat(List.of(fault.file(), fault.line(), fault.column()))
                        .containsExactly("r.csv", 3L, column));
    }

    @Test
    void aFileThatIsNoneOfResultsIsRefusedAndNoneOfItIsShown() {
        refused(() -> Reread.fromCsv(new byte[0]), "r.csv, line 1: expected the header indicator,title,");
        refused(() -> Reread.fromCsv("Mary,Bloggs\n".getBytes(UTF_8)), "r.csv, line 1: expected the header indicator");
        refused(
                () -> Reread.fromCsv((HEADER + "\n").getBytes(UTF_8)),
                "r.csv, line 2: expected 30 fields, but found 1");
        refused(
                () -> Reread.fromCsv((HEADER + ROW + "\"Mary\nBloggs").getBytes(UTF_8)),
                "r.csv, line 2: from here on it is not CSV");
        refused(
                () -> Reread.fromCsv((HEADER + ROW + "\"Mary\"Bloggs").getBytes(UTF_8)),
                "r.csv, line 2: from here on it is not CSV");
        refused(() -> Reread.fromCsv(latin(HEADER + ROW + "Ma\u00dfy\n")), "r.csv, line 3: it is not text in UTF-8");
        refused(() -> ResultsCsv.read(temporary.resolve("none.csv")), "none.csv: there is no such file");
        refused(() -> ResultsCsv.read(temporary), temporary.getFileName() + ": it cannot be read (");
    }

    @Test
    void jsonThatIsNoneOfResultsIsRefusedAndNoneOfItIsShown() throws IOException {
        String good = new String(Reread.json(List.of(Results.withGroup("A"))), UTF_8);
        refusedJson("", "r.json, line 1: expected a list of objects");
        refusedJson("{}", "r.json, line 1: expected a list of objects");
        refusedJson("[\n1]", "r.json, line 2: expected an object");
        refusedJson("[] []", "r.json, line 1: expected nothing after the list");
        refusedJson("[{\"Mary\": 1}]", "r.json, line 1: expected only names of the columns");
        refusedJson("[{}]", "r.json, line 1, column indicator: expected text, got a blank");
        refusedJson("[{\"title\": Bloggs}]", "r.json, line 1: it is not JSON");
        refusedJson("[".repeat(100_000), "r.json, line 1: expected an object");
        refusedJson("[{\"title\":".repeat(100_000), "r.json, line 1, column title: expected a text");
        refusedJson(good.replace("\"group\":", "\"title\":"), "r.json, line 2: the name title is given twice");
        refusedJson(good.replace("50.0", "\"50.0\""), "r.json, line 2, column value: expected a number, or the name");
        refusedJson(good.replace("50.0", "5E1"), "r.json, line 2, column value: expected a plain number");
        refusedJson(good.replace("\"A\"", "\"\""), "r.json, line 2, column group: expected a text that is not empty");
        refusedJson(good.replace("false,", "0,"), "r.json, line 2, column part_period: expected true or false");
        refusedJson(good.replace("]", ""), "r.json, line ");
        refused(() -> Reread.fromJson(latin("[\n\n\"\u00dfloggs")), "r.json, line 3: ");
    }

    @Test
    void namesInAnObjectMayStandInAnyOrder() throws OutputUnreadable, IOException {
        String good = new String(Reread.json(List.of(Results.withGroup("A"))), UTF_8);
        String turned = good.replace("{\"indicator\":\"plans\",", "{").replace("}", ",\"indicator\":\"plans\"}");
        assertThat(turned).isNotEqualTo(good);
        assertThat(Reread.fromJson(turned.getBytes(UTF_8))).isEqualTo(Reread.fromJson(good.getBytes(UTF_8)));
    }

    @Test
    void issuesThatCannotHaveBeenWrittenAreRefused() {
        String header = String.join(",", IssuesCsv.columns()) + "\n";
        String good = "rejection,BAD_DATE,a.csv,2,day,x,no date\n";
        refusedIssues(header + good + "rejection,BAD_LUCK,a.csv,2,day,x,no\n", "i.csv, line 3, column code: ");
        refusedIssues(
                header + "warning,BAD_DATE,a.csv,2,day,x,no\n", "i.csv, line 2, column severity: expected rejection");
        refusedIssues(header + "rejection,BAD_DATE,a.csv,0,day,x,no\n", "i.csv, line 2, column line: ");
        refusedIssues(header + "rejection,BAD_DATE,a.csv,2,day,-4,no\n", "i.csv, line 2, column value: ");
        refusedIssues("severity\n", "i.csv, line 1: expected the header severity,code,");
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void refusedJson(String json, String message) {
        refused(() -> Reread.fromJson(json.getBytes(UTF_8)), message);
    }

    private static void refusedIssues(String csv, String message) {
        refused(() -> Reread.issuesFrom(csv.getBytes(UTF_8)), message);
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(OutputUnreadable.class)
                .isThrownBy(reading)
                .withMessageStartingWith(message)
                .withMessageNotContaining("Mary")
                .withMessageNotContaining("loggs");
    }
}
