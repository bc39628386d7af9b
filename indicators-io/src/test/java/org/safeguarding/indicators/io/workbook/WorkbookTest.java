package org.safeguarding.indicators.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** What cells of a workbook read as, and what is refused. */
class WorkbookTest {
    private static final String HEADER = "<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c></row>";

    @TempDir
    private Path folder;

    private String cell(String xml) throws IOException, TableUnreadable {
        return cell(xml, new Book());
    }

    private String cell(String xml, Book book) throws IOException, TableUnreadable {
        Path file = book.sheet(HEADER + "<row r='2'>" + xml + "</row>").write(folder);
        return String.join(
                "; ", Book.read(file, "id").subList(1, Book.read(file, "id").size()));
    }

    @ParameterizedTest(name = "{0} in style {1} is {2}")
    @CsvSource({
        "43556, 0, 43556",
        "1, 0, 1",
        "12.0, 0, 12",
        "1E3, 0, 1000",
        "1.5E-3, 0, 0.0015",
        "0.30000000000000004, 0, 0.3",
        "1234567890123456, 0, 1234567890123456",
        "-0.0, 0, 0",
        "1E999999999, 0, !1E999999999!",
        "12a, 0, !12a!",
        "43556, 1, 2019-04-01",
        "43556, 2, 2019-04-01",
        "43556, 3, 43556",
        "43556, 77, 43556",
        "43556.5, 1, 2019-04-01T12:00:00",
        "43555.999999999, 1, 2019-04-01",
        "1, 1, 1900-01-01",
        "59, 1, 1900-02-28",
        "60, 1, !60!",
        "61, 1, 1900-03-01",
        "0.5, 1, !0.5!",
        "-1, 1, !-1!",
        "2958465, 1, 9999-12-31",
        "2958466, 1, !2958466!"
    })
    void numbersArePlainAndDatesIso(String raw, int style, String expected) throws IOException, TableUnreadable {
        assertThat(cell("<c r='A2' s='" + style + "'><v>" + raw + "</v></c>")).isEqualTo("2: " + expected);
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException, TableUnreadable {
        Book book = new Book().workbook("<workbookPr date1904='1'/>");
        assertThat(cell("<c r='A2' s='1'><v>42094</v></c>", book)).isEqualTo("2: 2019-04-01");
        assertThat(cell("<c r='A2' s='1'><v>0</v></c>", book)).isEqualTo("2: 1904-01-01");
    }

    @Test
    void aHiddenSheetComesBehindThoseThatAreShown() throws IOException, TableUnreadable {
        Path file = new Book()
                .part("xl/_rels/workbook.xml.rels", Book.relations("r1 worksheet a.xml", "r2 worksheet b.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='Old' state='hidden' id='r1'/><sheet name='New' id='r2'/></sheets></workbook>")
                .write(folder);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).extracting(WorkbookSheet::name).containsExactly("New", "Old");
        }
    }

    @Test
    void aFormulaThatWasNeverWorkedOutIsNotBlank() throws IOException, TableUnreadable {
        assertThat(cell("<c r='A2' s='1'><f>TODAY()</f></c>")).isEqualTo("2: !!");
        assertThat(cell("<c r='A2' s='1'><f>TODAY()</f><v/></c>")).isEqualTo("2: !!");
        assertThat(cell("<c r='A2' t='str'><f>\"\"</f><v></v></c>")).isEmpty();
    }

    @Test
    void otherCellsAreTextTruthOrErrors() throws IOException, TableUnreadable {
        assertThat(cell("<c r='A2' t='b'><v>1</v></c>")).isEqualTo("2: true");
        assertThat(cell("<c r='A2' t='e'><v>#N/A</v></c>")).isEqualTo("2: !#N/A!");
        assertThat(cell("<c r='A2' t='str'><f>A1&amp;\"x\"</f><v>last</v></c>")).isEqualTo("2: last");
        assertThat(cell("<c r='A2' s='1'><f>TODAY()</f><v>43556</v></c>")).isEqualTo("2: 2019-04-01");
        assertThat(cell("<c r='A2' t='d'><v>2019-04-01</v></c>")).isEqualTo("2: 2019-04-01");
        assertThat(cell("<c r='A2' t='odd'><v>1</v></c>")).isEqualTo("2: !1!");
        assertThat(cell("<c r='A2' t='s'><v>2000000000</v></c>")).isEqualTo("2: !2000000000!");
        assertThat(cell("<c r='A2'/>")).isEmpty();
    }

    @Test
    void sharedTextsMayBeInRunsAndWithoutTheirReadings() throws IOException, TableUnreadable {
        Book book = new Book()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>zero</t></si><si><r><t>a) </t></r><r><t xml:space='preserve'>Yes</t></r><rPh><t>no</t></rPh></si></sst>");
        assertThat(cell("<c r='A2' t='s'><v>1</v></c>", book)).isEqualTo("2: a) Yes");
    }

    @Test
    void theHeaderIsFoundBelowTitlesAndEmptyRowsAreNone() throws IOException, TableUnreadable {
        Path file = new Book()
                .sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>A title</t></is></c></row>"
                        + "<row r='4'><c r='B4' t='inlineStr'><is><t> id </t></is></c><c r='D4' t='inlineStr'><is><t>when</t></is></c></row>"
                        + "<row r='5'><c r='B5'><v>1</v></c></row><row r='6'><c r='A6'/></row>"
                        + "<row r='9'><c r='D9'><v>2</v></c><c r='F9'><v>aside</v></c></row>")
                .write(folder);
        assertThat(Book.read(file, "id", "when")).containsExactly("|id||when", "5: |1||", "9: |||2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE x SYSTEM 'file:///etc/hostname'><worksheet/>",
                "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c r='ZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>1<b/></v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row>",
                "no xml"
            })
    void aSheetMadeToHarmIsRefusedWithoutAWordOfIt(String sheet) {
        Path file = new Book().part("xl/worksheets/sheet1.xml", sheet).write(folder);
        assertThatThrownBy(() -> Book.read(file, "id"))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageStartingWith("book.xlsx, sheet One: it cannot be read as a sheet: it ")
                .hasMessageNotContaining("aaaa");
    }

    @Test
    void aWorkbookThatGrowsWithoutEndIsRefused() {
        String blanks = " ".repeat(1 << 20);
        Path file = new Book()
                .part("xl/sharedStrings.xml", "<sst>" + blanks.repeat(80) + "</sst>")
                .write(folder);
        assertThatThrownBy(() -> Workbook.open(file))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageContaining("book.xlsx: it cannot be read as a workbook");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        Path file = Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThatThrownBy(() -> Workbook.open(file))
                .isInstanceOf(TableUnreadable.class)
                .hasMessage(
                        "old.xlsx: it cannot be read as a workbook (XLSX); is it of another kind, or protected by a password?");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, true",
        "[$-F800]dddd\\ mmmm dd\\ yyyy, true",
        "[h]:mm, true",
        "General, false",
        "0.00E+00, false",
        "[Red]#\\d##0, false",
        "\"day\" 0, false",
        "0;dd, false",
        "'', false"
    })
    void aFormatIsOfDatesIfItHasAPartOfOne(String format, boolean isDate) {
        assertThat(NumberFormats.showsDate(format)).isEqualTo(isDate);
    }
}
