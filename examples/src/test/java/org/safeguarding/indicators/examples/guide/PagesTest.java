package org.safeguarding.indicators.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final int TWENTY = 20;

    static Stream<Page.Block> blocks() throws IOException {
        Stream.Builder<Page.Block> blocks = Stream.builder();
        for (String page : new String[] {"embedding.md", "own-indicator.md", "test-kit.md"}) {
            Page.blocks(page, Files.readString(PROJECT.resolve("docs").resolve(page)))
                    .forEach(blocks);
        }
        return blocks.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void aBlockOfAPageIsTheCodeThatTheBuildRuns(Page.Block block) throws IOException {
        assertThat(block.file())
                .as("%s: a line <!-- code: FILE#REGION --> stands before each block of code", block.place())
                .isNotEmpty();
        assertThat(block.text()).as(block.place()).isNotBlank().isEqualTo(block.source(PROJECT));
    }

    @Test
    void theDefinitionOfTheGuideHasAtMostTwentyLines() throws IOException {
        long lines = blocks().filter(block -> block.place().startsWith("own-indicator.md"))
                .filter(block -> block.region().equals("indicator"))
                .mapToLong(block -> block.text().lines().count())
                .sum();

        assertThat(lines).isBetween(10L, (long) TWENTY);
    }

    @Test
    void theFrontPageHasFewerThan120Lines() throws IOException {
        assertThat(Files.readAllLines(PROJECT.resolve("README.md"))).hasSizeLessThan(120);
    }

    @Test
    void aBlockThatDiffersOrSaysNothingIsFound() {
        String page = "<!-- code: a/B.java#one -->\n```java\nint b;\n```\n\n```java\nint c;\n```\n";

        assertThat(Page.blocks("page.md", page))
                .containsExactly(
                        new Page.Block("page.md:2", "a/B.java", "one", "int b;\n"),
                        new Page.Block("page.md:6", "", "", "int c;\n"));
        assertThat(Page.region(
                        "{\n    // region one\n    /** Why. */\n    int a;\n    // endregion\n    int b;\n", "one"))
                .isEqualTo("int a;\n");
    }
}
