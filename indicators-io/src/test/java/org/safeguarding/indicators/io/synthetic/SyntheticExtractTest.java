package org.safeguarding.indicators.io.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

class SyntheticExtractTest {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Profile SMALL = Profile.plausible(0.1);

    @TempDir
    private Path folder;

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void theSameProfileAndSeedGiveTheSameBytes() throws IOException {
        SyntheticExtract.generate(SMALL, 1, folder.resolve("one"));
        SyntheticExtract.generate(Profile.plausible(0.1), 1, folder.resolve("two"));
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
    }

    @Test
    void anotherSeedGivesOtherChildrenAndOtherFigures() throws IOException {
        ImmutableMap<String, Integer> one = SyntheticExtract.generate(SMALL, 1, folder.resolve("one"));
        ImmutableMap<String, Integer> two = SyntheticExtract.generate(SMALL, 2, folder.resolve("two"));
        assertThat(one).isNotEqualTo(two);
        assertThat(one.keySet()).isEqualTo(two.keySet());
    }

    @Test
    void anEarlierExtractInTheFolderIsWrittenOver() throws IOException {
        SyntheticExtract.generate(Profile.plausible(0.2), 1, folder.resolve("one"));
        SyntheticExtract.generate(SMALL, 1, folder.resolve("one"));
        SyntheticExtract.generate(SMALL, 1, folder.resolve("two"));
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
    }

    @Test
    void everyTableOfTheFormatIsWrittenWithTheColumnsThatAreUsed() throws IOException {
        SyntheticExtract.generate(SMALL, 1, folder);
        for (TableSchema schema : Schemas.all()) {
            String header =
                    Files.readAllLines(folder.resolve(schema.name() + ".csv")).get(0);
            assertThat(header)
                    .isEqualTo(String.join(
                            ",",
                            schema.columns().stream()
                                    .map(column -> column.name())
                                    .toList()));
        }
        assertThat(files(folder)).hasSize(Schemas.all().size() + 1);
    }

    @Test
    void theReaderTakesEveryRowWithoutAWarning() throws IOException, ExtractUnusable {
        ImmutableMap<String, Integer> rows = SyntheticExtract.generate(SMALL, 3, folder);
        Extract extract = ExtractReader.read(folder);
        assertThat(extract.issues()).isEmpty();
        assertThat(extract.unreadable()).isEmpty();
        assertThat(extract.asAt()).contains(LocalDate.of(2019, 5, 31));
        assertThat(extract.areaCode()).contains("X09000002");
        rows.forEach((table, count) ->
                assertThat(extract.table(table).orElseThrow().size()).as(table).isEqualTo(count));
    }

    @Test
    void theDescriptionSaysFromWhenEachTableCovers() throws IOException, ExtractUnusable {
        SyntheticExtract.generate(SMALL, 1, folder);
        Extract extract = ExtractReader.read(folder);
        assertThat(extract.firstDay("ssd_cin_episodes")).hasValue(Days.of(LocalDate.of(2014, 4, 1)));
        assertThat(extract.firstDay("ssd_contacts")).hasValue(Days.of(LocalDate.of(2018, 4, 1)));
    }

    @Test
    void noDateIsBeforeTheTablesFirstDayOrAfterTheAsAtDate() throws IOException {
        SyntheticExtract.generate(SMALL, 5, folder);
        Written written = new Written(folder);
        for (TableSchema schema : Schemas.all()) {
            if (schema.name().equals("ssd_person") || schema.name().equals("local_population")) {
                continue; // birth dates and mid-years
            }
            boolean recent = schema.name().matches("ssd_contacts|local_contact_decisions|ssd_c.._visits|ssd_cp_visits");
            String from = recent ? "2018-04-01" : "2014-04-01";
            for (Written.Line line : written.rows(schema.name())) {
                for (Map.Entry<String, String> cell : line.cells().entrySet()) {
                    Matcher date = DATE.matcher(cell.getValue());
                    if (date.lookingAt()) {
                        assertThat(date.group())
                                .as("%s of %s", cell.getKey(), schema.name())
                                .isBetween(from, "2019-05-31");
                    }
                }
            }
        }
        for (Written.Line child : written.rows("ssd_person")) {
            assertThat(child.isBlank("pers_dob") || !child.date("pers_dob").isAfter(LocalDate.of(2019, 5, 31)))
                    .isTrue();
            assertThat(child.isBlank("pers_dob") && child.isBlank("pers_expected_dob"))
                    .as("child %s has neither a birth date nor an expected one", child.text("pers_person_id"))
                    .isFalse();
        }
    }

    @Test
    void aSpanMayBeginAndEndOnAnyDay() throws IOException, ExtractUnusable {
        // From Saturday 30 April 2022 to Sunday 1 October 2023: two months of one day each, neither a working day.
        Profile profile = Profile.plausible(
                0.05, LocalDate.of(2022, 4, 30), LocalDate.of(2022, 4, 30), LocalDate.of(2023, 10, 1));
        SyntheticExtract.generate(profile, 1, folder);
        assertThat(ExtractReader.read(folder).issues()).isEmpty();
        assertThat(new Written(folder).rows("ssd_cin_episodes")).hasSizeBetween(150, 300);
    }

    @Test
    void theSmallestCouncilHasTablesToo() throws IOException, ExtractUnusable {
        SyntheticExtract.generate(Profile.plausible(0.002), 1, folder);
        assertThat(ExtractReader.read(folder).rejected()).isZero();
    }

    @Test
    void aFolderThatIsAFileIsAnErrorOfTheCallerToHandle() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "text");
        assertThatThrownBy(() -> SyntheticExtract.generate(SMALL, 1, file)).isInstanceOf(IOException.class);
    }
}
