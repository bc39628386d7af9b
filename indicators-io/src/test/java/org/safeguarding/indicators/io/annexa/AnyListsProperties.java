package org.safeguarding.indicators.io.annexa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;

/** Whatever is sent as a list gives a reading or a message, and each of its rows is accepted or rejected once. */
class AnyListsProperties {
    private static final String GOOD =
            Small.ENQUIRIES + "\n" + "A,,13/05/2019,20/05/2019,a) Yes\nB,,14/05/2019,,\n".repeat(5);

    private static Path folder = Path.of(".");

    @BeforeContainer
    static void aFolder() throws IOException {
        folder = Files.createTempDirectory("lists");
    }

    @AfterContainer
    static void tidy() throws IOException {
        Files.deleteIfExists(folder.resolve("list.csv"));
        Files.deleteIfExists(folder);
    }

    private static void readOrSay(byte[] bytes) throws IOException {
        Files.write(folder.resolve("list.csv"), bytes);
        try {
            Extract extract = AnnexA.read(folder, Small.FRI_31_MAY_2019);
            List<Long> rejected = extract.issues().stream()
                    .filter(issue -> issue.severity() == Severity.REJECTION)
                    .map(ReadIssue::line)
                    .toList();
            assertThat(rejected).doesNotHaveDuplicates();
            assertThat(extract.rejected()).isEqualTo(rejected.size());
            extract.table("ssd_s47_enquiry").ifPresent(table -> {
                for (int row = 0; row < table.size(); row++) {
                    assertThat(rejected).doesNotContain((long) table.line(row));
                }
            });
        } catch (ExtractUnusable e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void anyBytes(@ForAll byte[] bytes) throws IOException {
        readOrSay(bytes);
    }

    @Property(tries = 300)
    void aGoodListWithOtherBytesInIt(
            @ForAll @Size(min = 1, max = 6) int[] places, @ForAll @Size(min = 1, max = 6) byte[] bytes)
            throws IOException {
        byte[] changed = GOOD.getBytes(UTF_8);
        for (int i = 0; i < places.length; i++) {
            changed[Math.floorMod(places[i], changed.length)] = bytes[i % bytes.length];
        }
        readOrSay(changed);
    }

    @Property(tries = 100)
    void aHeaderDriftsAsItWill(@ForAll @Size(max = 10) List<Boolean> choices) throws IOException, ExtractUnusable {
        StringBuilder header = new StringBuilder();
        int at = 0;
        for (char c : Small.CONTACTS.toCharArray()) {
            boolean chosen = !choices.isEmpty() && choices.get(at++ % choices.size());
            header.append(
                    c == ' ' && chosen
                            ? "  "
                            : c == ',' && chosen
                                    ? "?,"
                                    : chosen ? String.valueOf(c).toUpperCase(Locale.ROOT) : String.valueOf(c));
        }
        Files.writeString(folder.resolve("list.csv"), header + "\nA,,13/05/2019,6\n");

        assertThat(Small.rows(AnnexA.read(folder, Small.FRI_31_MAY_2019), "ssd_contacts", "cont_contact_id"))
                .containsExactly("A-2019-05-13-1");
    }
}
