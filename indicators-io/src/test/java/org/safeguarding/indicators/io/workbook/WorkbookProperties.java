package org.safeguarding.indicators.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Any bytes give a reading or a message. */
class WorkbookProperties {
    private static Path folder = Path.of(".");
    private static byte[] good = {};

    @BeforeContainer
    static void aGoodWorkbook() throws IOException {
        folder = Files.createTempDirectory("workbook");
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c></row>");
        for (int row = 2; row < 40; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "' t='s'><v>0</v></c><c r='B" + row + "' s='1'><v>43556."
                    + row + "</v></c></row>");
        }
        good = Files.readAllBytes(new Book()
                .part("xl/sharedStrings.xml", "<sst><si><t>x &amp; y</t></si></sst>")
                .sheet(rows.toString())
                .write(folder));
    }

    @AfterContainer
    static void tidy() throws IOException {
        Files.deleteIfExists(folder.resolve("book.xlsx"));
        Files.deleteIfExists(folder);
    }

    private static void readOrSay(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);
        try {
            assertThat(Book.read(file, "id")).isNotEmpty();
        } catch (TableUnreadable e) {
            assertThat(e).hasMessageStartingWith("book.xlsx");
        } catch (IndexOutOfBoundsException e) {
            assertThat(e).as("a workbook without sheets").hasStackTraceContaining("Book.read");
        }
    }

    @Property(tries = 200)
    void anyBytes(@ForAll byte[] bytes) throws IOException {
        readOrSay(bytes);
    }

    @Property(tries = 400)
    void aGoodWorkbookWithOtherBytesInIt(
            @ForAll @Size(min = 1, max = 8) int[] places, @ForAll @Size(min = 1, max = 8) byte[] bytes)
            throws IOException {
        byte[] changed = good.clone();
        for (int i = 0; i < places.length; i++) {
            changed[Math.floorMod(places[i], changed.length)] = bytes[i % bytes.length];
        }
        readOrSay(changed);
    }

    @Property(tries = 100)
    void aGoodWorkbookCutShort(@ForAll @IntRange(min = 0, max = 5000) int length) throws IOException {
        readOrSay(Arrays.copyOf(good, Math.min(length, good.length)));
    }

    @Property(tries = 300)
    void aSheetWithOtherCharactersInIt(@ForAll @IntRange(min = 0, max = 300) int place, @ForAll char c)
            throws IOException {
        String sheet = "<row r='1'><c r='A1' t='inlineStr'><is><t>id</t></is></c></row>"
                + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' s='1'><v>43556.5</v></c></row>";
        int at = place % sheet.length();
        readOrSay(Files.readAllBytes(new Book()
                .sheet(sheet.substring(0, at) + c + sheet.substring(at + 1))
                .write(folder)));
    }
}
