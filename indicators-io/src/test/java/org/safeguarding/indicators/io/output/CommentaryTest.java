package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

class CommentaryTest {
    private static final ImmutableList<String> KNOWN = ImmutableList.of("contacts", "cin-open");

    @TempDir
    Path folder;

    @Test
    void aHeadingIsTheIdOfAnIndicatorAndParagraphsAreJoined() {
        Commentary commentary =
                Commentary.of("# contacts\n\nOne line\nand the next.\n\nAnother.\n## `cin-open` ##\nOpen.\n", KNOWN);
        assertThat(commentary.on("contacts")).containsExactly("One line and the next.", "Another.");
        assertThat(commentary.on("cin-open")).containsExactly("Open.");
        assertThat(commentary.on("referrals")).isEmpty();
        assertThat(commentary.issues()).isEmpty();
    }

    @Test
    void theItemsOfAListStandByThemselves() {
        assertThat(Commentary.of("# contacts\nFirst:\n* one\n  more\n+ two\n", KNOWN)
                        .on("contacts"))
                .containsExactly("First:", "- one more", "- two");
    }

    @Test
    void oneIndicatorMayHaveTwoHeadings() {
        assertThat(Commentary.of("# contacts\na\n# cin-open\nb\n# contacts\nc\n", KNOWN)
                        .on("contacts"))
                .containsExactly("a", "c");
    }

    @Test
    void aHeadingThatIsNoIdIsWarnedAboutWithoutItsWordsAndItsTextIsLeftOut() {
        Commentary commentary = Commentary.of("# contacts\na\n# Mary Bloggs\nb\n# cin-open\nc\n", KNOWN);
        assertThat(commentary.on("contacts")).containsExactly("a");
        assertThat(commentary.issues())
                .containsExactly(new ReadIssue(
                        WarningCode.COMMENTARY_ON_NOTHING,
                        "commentary.md",
                        3,
                        "",
                        "",
                        "expected the id of an indicator as the heading; the text under it is left out"));
    }

    @Test
    void textBeforeTheFirstHeadingIsWarnedAboutOnce() {
        Commentary commentary = Commentary.of("\na\n\nb\n# contacts\nc\n", KNOWN);
        assertThat(commentary.issues()).extracting(ReadIssue::line).containsExactly(2L);
        assertThat(commentary.on("contacts")).containsExactly("c");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(Commentary.of("\uFEFF# contacts\na\n", KNOWN).on("contacts")).containsExactly("a");
    }

    @Test
    void anExtractNeedNotHaveOne() {
        assertThat(Commentary.read(folder, KNOWN).issues()).isEmpty();
        assertThat(Commentary.read(folder, KNOWN).on("contacts")).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsWarnedAbout() throws IOException {
        Files.write(folder.resolve("commentary.md"), new byte[] {'#', ' ', (byte) 0xC3, (byte) 0x28});
        assertThat(Commentary.read(folder, KNOWN).issues())
                .extracting(ReadIssue::code)
                .containsExactly(WarningCode.COMMENTARY_UNREADABLE);
    }

    @Test
    void itIsReadFromTheFolderOfTheExtract() throws IOException {
        Files.write(folder.resolve("commentary.md"), "# contacts\r\na\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Commentary.read(folder, KNOWN).on("contacts")).containsExactly("a");
    }
}
