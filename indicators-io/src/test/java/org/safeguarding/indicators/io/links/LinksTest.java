package org.safeguarding.indicators.io.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads the documentation can follow its links. */
class LinksTest {
    private static final Path PROJECT = Path.of(System.getProperty("basedir", "."))
            .resolve("..")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path folder;

    @Test
    void everyRelativeLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
        List<Path> files = Links.files(PROJECT);

        assertThat(files)
                .extracting(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
                .contains("README.md", "CHANGELOG.md", "docs/README.md", "docs/indicators/README.md")
                .contains("indicators-core/README.md", "examples/README.md");
        assertThat(Links.broken(PROJECT, files)).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamedWithItsFileAndWhatIsWrong() throws IOException {
        write("docs/other.md", "# Other\n\n## What is *new*\n\n```\n## Not a heading\n```\n");
        write("README.md", """
                # Front page
                [gone](docs/gone.md), [a heading](docs/other.md#what-is-new), [none](docs/other.md#what-is-old),
                [in a fence](docs/other.md#not-a-heading), [out](../else.md), [root](/docs/other.md), [here](#front-page),
                [capitals](docs/Other.md), [not
                here](#back-page) and [the world](https://example.org/gone.md#gone). [By name][name]

                [name]: docs/named.md
                """);

        assertThat(Links.broken(folder, Links.files(folder)))
                .containsExactly(
                        "README.md links to docs/gone.md: there is no such file",
                        "README.md links to docs/other.md#what-is-old: there is no such heading",
                        "README.md links to docs/other.md#not-a-heading: there is no such heading",
                        "README.md links to ../else.md: it leads out of the project",
                        "README.md links to /docs/other.md: it is not relative",
                        "README.md links to docs/Other.md: there is no such file",
                        "README.md links to #back-page: there is no such heading",
                        "README.md links to docs/named.md: there is no such file");
    }

    @Test
    void aFolderMayBeLinkedToAndCodeLinksToNothing() throws IOException {
        write("docs/inner/page.md", "# Page\n");
        write("README.md", "[folder](docs/inner), `[code](gone.md)`\n\n```\n[code](gone.md)\n```\n");

        assertThat(Links.broken(folder, Links.files(folder))).isEmpty();
    }

    @Test
    void headingsOfOneNameAreNumbered() throws IOException {
        write("README.md", "# Rows\n## Rows\n[first](#rows), [second](#rows-1), [third](#rows-2)\n");

        assertThat(Links.broken(folder, Links.files(folder)))
                .containsExactly("README.md links to #rows-2: there is no such heading");
    }

    @Test
    void whatABuildMakesIsNotRead() throws IOException {
        write("module/target/README.md", "[gone](gone.md)");
        write(".git/README.md", "[gone](gone.md)");
        write("module/src/notes.md", "[gone](gone.md)");

        assertThat(Links.files(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What it does not do yet | what-it-does-not-do-yet
            Why is it 238, and not 239? | why-is-it-238-and-not-239
            Published statistics, bank holidays, counts of partners | published-statistics-bank-holidays-counts-of-partners
            `worklists/` and `row_key` | worklists-and-row_key
            A _kernel_ is [held](x.md) to it | a-kernel-is-held-to-it
            INDIVIDUAL – in a Turkish build | individual--in-a-turkish-build
            """)
    void anAnchorIsAsGitHubMakesIt(String heading, String anchor) {
        assertThat(MarkdownFile.anchor(heading)).isEqualTo(anchor);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
