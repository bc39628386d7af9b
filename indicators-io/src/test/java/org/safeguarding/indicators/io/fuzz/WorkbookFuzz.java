package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeguarding.indicators.io.annexa.AnnexA;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.io.workbook.Workbook;
import org.safeguarding.indicators.io.workbook.WorkbookSheet;

/**
 * Any bytes as a workbook, or as one of the parts of a workbook that is whole otherwise, since few changes to a zip leave it one;
 * the first byte chooses which, and whether its sheets are read as tables or the whole as lists of Annex A.
 */
public final class WorkbookFuzz {
    private static final OneFile FILE = new OneFile();
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final int AS_LISTS = 8;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final TableSchema SCHEMA = new TableSchema(
            "contacts",
            ImmutableList.of(
                    new Column("ChildUniqueID", ColumnType.ID, false, false, ImmutableList.of()),
                    new Column("DateOfContact", ColumnType.DATE, false, false, ImmutableList.of())),
            ImmutableList.of("ChildUniqueID"));

    /** The parts of a whole workbook, in the order of the numbers that choose them from 1 on. */
    private static final ImmutableMap<String, byte[]> PARTS = ImmutableMap.of(
            "xl/worksheets/sheet1.xml",
            bytes(
                    "<worksheet xmlns='" + MAIN + "'><sheetData><row r='1'>"
                            + "<c r='A1' t='inlineStr'><is><t>ChildUniqueID</t></is></c>"
                            + "<c r='B1' t='inlineStr'><is><t>DateOfContact</t></is></c></row>"
                            + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2'><v>43556</v></c></row></sheetData></worksheet>"),
            "xl/sharedStrings.xml",
            bytes("<sst><si><t>A</t></si></sst>"),
            "xl/workbook.xml",
            bytes("<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                    + "'><sheets><sheet name='List 1' sheetId='1' r:id='r1'/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels",
            bytes("<Relationships xmlns='" + PACKAGE + "'>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "styles.xml")
                    + "</Relationships>"),
            "xl/styles.xml",
            bytes("<styleSheet/>"),
            "_rels/.rels",
            bytes("<Relationships xmlns='" + PACKAGE + "'>" + relation("r1", "officeDocument", "xl/workbook.xml")
                    + "</Relationships>"));

    private WorkbookFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] rest = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        int choice = input.length == 0 ? 0 : input[0] & 0xFF;
        int part = choice % AS_LISTS;
        Path file = FILE.holding("lists.xlsx", part == 0 ? rest : zip(part, rest));
        if (choice / AS_LISTS % 2 == 0) {
            asTables(file);
        } else {
            asLists(file);
        }
    }

    private static void asTables(Path file) {
        try (Workbook workbook = Workbook.open(file)) {
            for (WorkbookSheet sheet : workbook.sheets()) {
                Tables.hold(SCHEMA, sheet);
            }
        } catch (TableUnreadable e) {
            OneFile.isAMessage(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void asLists(Path file) {
        try {
            AnnexA.read(file, AS_AT);
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }

    /** A workbook of which one part holds these bytes: the first for a number that chooses none. */
    private static byte[] zip(int part, byte[] bytes) {
        String chosen = PARTS.keySet().asList().get(part > PARTS.size() ? 0 : part - 1);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (Map.Entry<String, byte[]> entry : PARTS.entrySet()) {
                put(out, entry.getKey(), entry.getKey().equals(chosen) ? bytes : entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    /** Stored as it is, since deflating would take most of the time. */
    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }
}
