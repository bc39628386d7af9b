package org.safeguarding.indicators.io.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeguarding.indicators.io.table.FieldSink;
import org.safeguarding.indicators.io.table.RecordSource;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** A workbook written part by part, so that what no writer would write can be tried. */
final class Book {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Book() {
        part("_rels/.rels", relations("r1 officeDocument xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "r1 worksheet worksheets/sheet1.xml",
                        "r2 sharedStrings sharedStrings.xml",
                        "r3 styles /xl/styles.xml"));
        workbook("");
        part("xl/sharedStrings.xml", "<sst/>");
        part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-809]dd\\ mmmm\\ yyyy;@'/>"
                        + "<numFmt numFmtId='165' formatCode='0.00\" days\"'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
    }

    static String relations(String... relations) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (String relation : relations) {
            List<String> words = Splitter.on(' ').splitToList(relation);
            xml.append("<Relationship Id='" + words.get(0) + "' Type='" + TYPES + "/" + words.get(1) + "' Target='"
                    + words.get(2) + "'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    Book workbook(String properties) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPES + "'>" + properties
                        + "<sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
    }

    Book sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Book part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Path write(Path folder) {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The records of the first sheet: its number and its cells, one that cannot be read in exclamation marks; the header first. */
    static List<String> read(Path file, String... wanted) throws IOException, TableUnreadable {
        try (Workbook workbook = Workbook.open(file);
                RecordSource records = workbook.sheets().get(0).open(names ->
                        (int) names.stream().filter(List.of(wanted)::contains).count())) {
            List<String> rows = new ArrayList<>(List.of(String.join("|", records.header())));
            List<String> cells = new ArrayList<>();
            FieldSink sink = new FieldSink() {
                @Override
                public void begin() {
                    cells.clear();
                }

                @Override
                public void field(int index, char[] text, int from, int to) {
                    cells.add(new String(text, from, to - from));
                }

                @Override
                public void unreadable(int index, char[] text, int from, int to, String expected) {
                    cells.add("!" + new String(text, from, to - from) + "!");
                }
            };
            while (records.next(sink) != RecordSource.Step.END) {
                rows.add(records.position() + ": " + String.join("|", cells));
            }
            return rows;
        }
    }
}
