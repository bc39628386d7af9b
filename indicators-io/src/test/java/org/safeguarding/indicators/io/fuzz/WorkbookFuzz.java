package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeguarding.indicators.io.annexa.AnnexA;
import org.safeguarding.indicators.io.extract.ExtractUnusable;

/**
 * Any bytes as a workbook, or as one of the parts of a workbook that is whole otherwise, since few changes to a zip leave it one;
 * the first byte chooses which.
 */
public final class WorkbookFuzz {
    private static final OneFile FILE = new OneFile();
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] rest = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        int part = input.length == 0 ? 0 : input[0] & 7;
        try {
            AnnexA.read(FILE.holding("lists.xlsx", part == 0 ? rest : zip(part, rest)), LocalDate.of(2019, 5, 31));
        } catch (ExtractUnusable e) {
            OneFile.isAMessage(e);
        }
    }

    private static byte[] zip(int part, byte[] bytes) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            put(
                    out,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            put(
                    out,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='"
                            + RELATIONS + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            put(
                    out,
                    "xl/_rels/workbook.xml.rels",
                    part == 4
                            ? bytes
                            : ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                            + "<Relationship Id='r1' Type='" + RELATIONS
                                            + "/worksheet' Target='worksheets/sheet1.xml'/>"
                                            + "<Relationship Id='r2' Type='" + RELATIONS
                                            + "/sharedStrings' Target='sharedStrings.xml'/>"
                                            + "<Relationship Id='r3' Type='" + RELATIONS
                                            + "/styles' Target='styles.xml'/></Relationships>")
                                    .getBytes(UTF_8));
            put(
                    out,
                    "xl/workbook.xml",
                    part == 3
                            ? bytes
                            : ("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
                                            + RELATIONS
                                            + "'><sheets><sheet name='List 1' sheetId='1' r:id='r1'/></sheets></workbook>")
                                    .getBytes(UTF_8));
            put(out, "xl/sharedStrings.xml", part == 2 ? bytes : "<sst><si><t>A</t></si></sst>".getBytes(UTF_8));
            put(out, "xl/styles.xml", part == 5 ? bytes : "<styleSheet/>".getBytes(UTF_8));
            put(
                    out,
                    "xl/worksheets/sheet1.xml",
                    part == 1 || part > 5
                            ? bytes
                            : ("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>"
                                            + "<c r='A1' t='inlineStr'><is><t>ChildUniqueID</t></is></c>"
                                            + "<c r='B1' t='inlineStr'><is><t>DateOfContact</t></is></c></row>"
                                            + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2'><v>43556</v></c></row>"
                                            + "</sheetData></worksheet>")
                                    .getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        put(out, name, text.getBytes(UTF_8));
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
