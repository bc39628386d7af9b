package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.ObjectArrays;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.indicators.examples.ResultsFile;
import org.safeguarding.indicators.examples.SafeguardingReport;
import org.safeguarding.indicators.safeguarding.Catalogue;

/**
 * The main job against plain loops over the same files, cell by cell: what is in {@code results.csv} and in the
 * recomputation must be the same cells with the same content.
 */
class ResultsEqualRecomputationTest {
    private static final int AWKWARD = Integer.getInteger("recomputation.seeds", 60);

    /** One in so many goes through the whole main job, pages, sheets and all; it shares nothing with the turns of other choices. */
    private static final int WHOLE = 3;

    private static final ImmutableMap<String, Function<PlainCell, String>> COLUMNS =
            ImmutableMap.<String, Function<PlainCell, String>>builder()
                    .put("window", PlainCell::window)
                    .put("numerator", PlainCell::numerator)
                    .put("denominator", PlainCell::denominator)
                    .put("value", PlainCell::value)
                    .put("unit", PlainCell::unit)
                    .put("status", PlainCell::status)
                    .put("lower_95", PlainCell::lower)
                    .put("upper_95", PlainCell::upper)
                    .put("met", PlainCell::met)
                    .put("missed", PlainCell::missed)
                    .put("overdue", PlainCell::overdue)
                    .put("not_yet_due", PlainCell::notYetDue)
                    .put("invalid", PlainCell::invalid)
                    .put("provisional", PlainCell::provisional)
                    .put("part_period", PlainCell::partPeriod)
                    .put("rejected_rows", PlainCell::rejectedRows)
                    .put("population", PlainCell::population)
                    .put("population_vintage", PlainCell::populationVintage)
                    .buildOrThrow();

    private static final ImmutableList<String> BREAKDOWNS = ImmutableList.of("", "age", "team", "source", "category");
    private static final ImmutableList<String> TEAMS = ImmutableList.of("Family, north", "family south");

    /** The indicators that ask for a team filter. */
    private static final ImmutableSet<String> OF_TEAMS = ImmutableSet.of("cin-plan-pct", "cin-visit-20d-pct");

    private static final ImmutableSet<String> BUILT =
            ImmutableSet.copyOf(Catalogue.standard().ids());

    private static final ImmutableList<PlainIndicator> KNOWN_TO_BOTH = PlainCatalogue.ALL.stream()
            .filter(indicator -> BUILT.contains(indicator.id()))
            .collect(ImmutableList.toImmutableList());

    @TempDir
    private Path folder;

    static LongStream awkward() {
        return LongStream.range(0, AWKWARD);
    }

    static LongStream clean() {
        return LongStream.range(1_000_000, 1_000_000 + AWKWARD / 3);
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void everyCellOfAnAwkwardExtractIsRecomputed(long seed) throws Exception {
        compare(AwkwardExtracts.write(folder, seed), seed);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void everyCellOfACleanExtractIsRecomputed(long seed) throws Exception {
        compare(AwkwardExtracts.writeClean(folder, seed), seed);
    }

    private void compare(AwkwardExtract extract, long seed) throws Exception {
        // Each extract is broken down by one thing or by none, and every other one is for some teams only.
        String by = BREAKDOWNS.get((int) (seed % BREAKDOWNS.size()));
        ImmutableList<String> teams =
                seed % 2 == 0 && !Collections.disjoint(BUILT, OF_TEAMS) ? TEAMS : ImmutableList.of();
        ImmutableList<PlainCell> cells = new PlainReport(PlainReader.read(extract.folder()), extract.asAt(), by, teams)
                .cells(KNOWN_TO_BOTH, extract.periods());
        Map<PlainCell.Key, PlainCell> expected = Maps.uniqueIndex(cells, PlainCell::key);
        String[] arguments = arguments(extract, by, teams);
        String results = ResultsFile.of(arguments);
        if (seed % WHOLE == 0) {
            assertWrittenByTheMainJob(results, arguments);
        }
        Map<PlainCell.Key, NamedCsvRecord> printed = printed(results);

        assertThat(text(printed.keySet())).isEqualTo(text(expected.keySet()));
        TreeMap<String, String> differences = new TreeMap<>();
        expected.forEach((key, cell) -> COLUMNS.forEach((column, of) -> {
            String got = printed.get(key).getField(column);
            if (!got.equals(of.apply(cell))) {
                differences.put(
                        key + " " + column,
                        "expected '" + of.apply(cell) + "', got '" + got + "' ("
                                + printed.get(key).getField("reason") + ")");
            }
        }));
        assertThat(differences)
                .as("as at %s, by '%s', teams %s", extract.asAt(), by, teams)
                .isEmpty();
    }

    private static ImmutableList<String> text(Iterable<PlainCell.Key> keys) {
        return ImmutableList.sortedCopyOf(Iterables.transform(keys, PlainCell.Key::toString));
    }

    private static String[] arguments(AwkwardExtract extract, String by, List<String> teams) {
        List<String> arguments = new ArrayList<>(List.of(
                "--extract", extract.folder().toString(),
                "--as-at", extract.asAt().toString(),
                "--periods", String.join(",", extract.periods()),
                "--indicators", String.join(",", Lists.transform(KNOWN_TO_BOTH, PlainIndicator::id))));
        if (!by.isEmpty()) {
            arguments.addAll(List.of("--by", by));
        }
        if (!teams.isEmpty()) {
            arguments.addAll(List.of("--teams", String.join("|", teams)));
        }
        return arguments.toArray(String[]::new);
    }

    private static Map<PlainCell.Key, NamedCsvRecord> printed(String results) {
        ImmutableMap.Builder<PlainCell.Key, NamedCsvRecord> rows = ImmutableMap.builder();
        CsvReader.builder()
                .ofNamedCsvRecord(results)
                .forEach(row -> rows.put(
                        new PlainCell.Key(
                                row.getField("indicator"),
                                row.getField("period"),
                                row.getField("breakdown"),
                                row.getField("group")),
                        row));
        return rows.buildOrThrow();
    }

    /** The main job ends well whatever is in the extract, and writes the same file beside all else that it writes. */
    private void assertWrittenByTheMainJob(String results, String[] arguments) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream sink = new PrintStream(messages, true, StandardCharsets.UTF_8);
        int status = SafeguardingReport.run(
                ObjectArrays.concat(arguments, new String[] {"--out", out.toString()}, String.class), sink, sink);
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.resolve("internal").resolve("results.csv")).content().isEqualTo(results);
    }
}
