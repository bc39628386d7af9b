package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class ReportWorkbookTest {
    private static final ReportPeriods USUAL = ReportPeriods.usual(SmallCouncil.AS_AT);
    private static final ImmutableList<Result> RESULTS = SmallCouncil.results(USUAL);
    private static final ImmutableList<ReadIssue> ISSUES = ImmutableList.of(
            new ReadIssue(WarningCode.AFTER_AS_AT, "a.csv", 2, "day", "", "late"),
            new ReadIssue(RejectionCode.BAD_ROW, "a.csv", 3, "", "", "broken"),
            new ReadIssue(RejectionCode.BAD_ROW, "b.csv", 9, "", "", "broken"));
    private static byte[] workbook = {};
    private static ImmutableMap<String, List<Row>> sheets = ImmutableMap.of();

    @BeforeAll
    static void writeAWorkbook() throws IOException {
        workbook = written(RESULTS, report(RESULTS, USUAL), ISSUES);
        sheets = Workbooks.sheets(workbook);
    }

    @Test
    void theResultsComeFirstThenEachSectionThenNotesAndIssues() {
        assertThat(sheets.keySet())
                .containsExactly(
                        "Results",
                        "4 Children worked with",
                        "5 Workforce",
                        "5.2 Caseloads",
                        "8 Front door",
                        "9 Assessments and section 47",
                        "10 Children in need",
                        "11 Young carers",
                        "12 Private fostering",
                        "13 Child protection",
                        "14 Care proceedings",
                        "Annex quality",
                        "Notes",
                        "Issues");
    }

    @Test
    void everyCellOfTheResultsHasItsTypeAndItsPlaces() {
        List<Row> rows = sheets.get("Results");
        assertThat(rows).hasSize(RESULTS.size() + 1);
        for (int r = 0; r < RESULTS.size(); r++) {
            for (int c = 0; c < ResultField.ALL.size(); c++) {
                ResultField field = ResultField.ALL.get(c);
                assertThat(Workbooks.text(rows.get(0), c)).isEqualTo(field.name());
                String text = field.text().apply(RESULTS.get(r));
                Optional<Cell> cell = Workbooks.cell(rows.get(r + 1), c);
                assertThat(cell.isEmpty()).as(field.name()).isEqualTo(text.isEmpty());
                cell.ifPresent(found -> check(field, text, found));
            }
        }
    }

    private static void check(ResultField field, String text, Cell cell) {
        switch (field.kind()) {
            case TEXT -> {
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(SheetText.decode(cell.asString())).isEqualTo(text);
            }
            case FLAG -> assertThat(cell.asBoolean()).isEqualTo(Boolean.valueOf(text));
            case DATE -> {
                assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
                assertThat(cell.asDate().toLocalDate()).isEqualTo(LocalDate.parse(text));
                assertThat(cell.getDataFormatString()).isEqualTo("yyyy-mm-dd");
            }
            case NUMBER -> {
                assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
                assertThat(cell.getRawValue()).isEqualTo(text);
                int places = new BigDecimal(text).scale();
                assertThat(cell.getDataFormatString()).isEqualTo(places == 0 ? "0" : "0." + "0".repeat(places));
            }
        }
    }

    @Test
    void everyTableOfTheReportStandsOnItsSheetAsItIsPrinted() {
        for (PageSection section : report(RESULTS, USUAL).page().sections()) {
            List<Row> rows = sheets.get(new SheetNames().of(section.heading()));
            int row = 0;
            assertThat(Workbooks.text(rows.get(row++), 0)).isEqualTo(section.heading());
            for (PageTable table : section.tables()) {
                if (!table.caption().isEmpty()) {
                    assertThat(Workbooks.text(rows.get(row++), 0)).isEqualTo(table.caption());
                }
                assertThat(Workbooks.shown(rows.get(row++)))
                        .containsExactlyElementsOf(
                                table.columns().stream().map(PageColumn::header).toList());
                for (ImmutableList<String> cells : table.rows()) {
                    assertThat(Workbooks.shown(rows.get(row++))).containsExactlyElementsOf(cells);
                }
            }
            for (String sentence : section.judgements()) {
                assertThat(Workbooks.text(rows.get(row++), 0)).isEqualTo(sentence);
            }
            for (int note = 0; note < section.notes().size(); note++) {
                assertThat(Workbooks.text(rows.get(row++), 0))
                        .isEqualTo("[" + (note + 1) + "] " + section.notes().get(note));
            }
            assertThat(Workbooks.text(rows.get(row++), 0)).isEqualTo("Ids: " + String.join(", ", section.ids()));
            assertThat(rows).hasSize(row);
        }
    }

    @Test
    void aFigureIsANumberAndItsMarksBelongToItsFormat() {
        assertThat(SheetFigure.of("50.0%* [1] [2]"))
                .contains(new SheetFigure(new BigDecimal("0.500"), "0.0%\"* [1] [2]\""));
        assertThat(SheetFigure.of("-3 [12]")).contains(new SheetFigure(new BigDecimal("-3"), "0\" [12]\""));
        assertThat(SheetFigure.of("8%")).contains(new SheetFigure(new BigDecimal("0.08"), "0%"));
        assertThat(SheetFigure.of("0.25")).contains(new SheetFigure(new BigDecimal("0.25"), "0.00"));
        assertThat(List.of("1 (50.0%)", "not available [1]", "none", "-", "", "2019-05", "1e5", "5 \"x\""))
                .allMatch(text -> SheetFigure.of(text).isEmpty());
        Row caseload = sheets.get("5 Workforce").stream()
                .filter(row -> Workbooks.text(row, 0).startsWith("% permanent staff"))
                .findFirst()
                .orElseThrow();
        assertThat(caseload.getCell(1).getType()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void issuesAreCountedWithWhatToDoRejectionsFirst() {
        List<Row> rows = sheets.get("Issues");
        assertThat(Workbooks.shown(rows.get(0))).containsExactly("Code", "What", "How many", "What to do");
        assertThat(Workbooks.shown(rows.get(1)))
                .containsExactly("BAD_ROW", "rejection", "2", RejectionCode.BAD_ROW.remedy());
        assertThat(Workbooks.shown(rows.get(2)))
                .containsExactly("AFTER_AS_AT", "warning", "1", WarningCode.AFTER_AS_AT.remedy());
    }

    @Test
    void anExtractInOrderAndNoResultsAreAWorkbookToo() throws IOException {
        Map<String, List<Row>> empty =
                Workbooks.sheets(written(List.of(), report(List.of(), USUAL), ImmutableList.of()));
        assertThat(empty.keySet()).containsExactly("Results", "Notes", "Issues");
        assertThat(empty.get("Results")).hasSize(1);
        assertThat(Workbooks.text(empty.get("Issues").get(1), 0)).startsWith("No row was rejected");
    }

    @Test
    void theSameResultsGiveTheSameBytesWithoutAClock() throws IOException {
        assertThat(written(RESULTS, report(RESULTS, USUAL), ISSUES)).isEqualTo(workbook);
        Map<String, String> parts = parts(workbook);
        assertThat(parts.get("docProps/core.xml"))
                .contains(">2019-05-15T00:00:00Z</dcterms:created>")
                .contains("<dc:creator>Safeguarding indicators</dc:creator>");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<autoFilter ref=\"A1:AD" + (RESULTS.size() + 1) + "\">")
                .contains("state=\"frozen\"");
    }

    @Test
    void textThatWouldBeginAFormulaHasTheFormatOfText() throws IOException {
        List<Result> two = List.of(Results.withGroup("=1+1"), Results.withGroup("1+1"));
        Map<String, String> parts = parts(written(two, report(List.of(), USUAL), List.of()));
        Matcher styles = Pattern.compile("<numFmt numFmtId=\"([0-9]+)\" formatCode=\"@\"/>")
                .matcher(parts.get("xl/styles.xml"));
        assertThat(styles.find()).isTrue();
        assertThat(parts.get("xl/styles.xml")).contains("<xf numFmtId=\"" + styles.group(1) + "\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsPattern("<c r=\"H2\" s=\"[0-9]+\" t=\"s\">")
                .contains("<c r=\"H3\" t=\"s\">");
    }

    @Test
    void moreResultsThanASheetHasRowsGoOnOnTheNext() throws IOException {
        List<Result> three = List.of(Results.withGroup("a"), Results.withGroup("b"), Results.withGroup("c"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook many = new Workbook(out, "x", null)) {
            new ResultsSheet(many, new SheetNames(), 3).write(three);
        }
        Map<String, List<Row>> found = Workbooks.sheets(out.toByteArray());
        assertThat(found.keySet()).containsExactly("Results", "Results 2");
        assertThat(found.get("Results")).hasSize(3);
        assertThat(found.get("Results 2")).hasSize(2);
        assertThat(Workbooks.text(found.get("Results 2").get(1), 7)).isEqualTo("c");
    }

    @Test
    void aTableWiderThanASheetGoesOnUnderItself() throws IOException {
        ReportPeriods days = ReportPeriods.chosen(Period.parseList("1970-01-01..2019-05-31"));
        List<Result> one = List.of(Results.judged("2019-05-31", Target.atLeast(50), 1, 2));
        List<Row> rows =
                Workbooks.sheets(written(one, report(one, days), List.of())).get("Other indicators");
        assertThat(Workbooks.shown(rows.get(1))).hasSize(16_384).startsWith("Indicator", "Target", "1970-01-01");
        assertThat(Workbooks.shown(rows.get(3))).startsWith("Indicator").endsWith("2019-05-31", "Status");
        assertThat(Workbooks.shown(rows.get(4)))
                .startsWith("Title of judged-pct")
                .endsWith("50.0%", "met");
    }

    @Test
    void datesThatSpreadsheetsDifferOnAreText() throws IOException {
        Result old = Results.of("x", "1900-02-28", Outcome.amount(BigDecimal.ONE, Unit.COUNT, Places.WHOLE))
                .build();
        Result next = Results.of("x", "1900-03-01", Outcome.amount(BigDecimal.ONE, Unit.COUNT, Places.WHOLE))
                .build();
        List<Row> rows = Workbooks.sheets(written(
                        List.of(old, next),
                        report(List.of(), ReportPeriods.chosen(Period.parseList("2019-05"))),
                        List.of()))
                .get("Results");
        assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(4).asString()).isEqualTo("1900-02-28");
        assertThat(rows.get(2).getCell(4).asDate().toLocalDate())
                .isEqualTo(Day.toDate(next.period().firstDay()));
    }

    /** The parts of the archive, none of which tells a time. */
    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
                assertThat(entry.getExtra()).isNull();
            }
        }
        return parts;
    }

    private static byte[] written(Iterable<Result> results, Report report, Iterable<ReadIssue> issues)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.write(results, report, issues, out);
        return out.toByteArray();
    }

    private static Report report(Iterable<Result> results, ReportPeriods periods) {
        return Report.of(
                results,
                periods,
                new ReportHead("Smallton", ImmutableList.of(), SmallCouncil.AS_AT, Layout.ONE_DECIMAL, 2, 1));
    }
}
