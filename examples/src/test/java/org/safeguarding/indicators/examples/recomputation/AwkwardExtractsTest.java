package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Kind;

/** That the random extracts hold what they are there for. */
class AwkwardExtractsTest {
    private static final int SEEDS = 100;

    /** A conference is counted when it is held: none is open. */
    private static final ImmutableSetMultimap<String, String> NEVER_ASKED =
            ImmutableSetMultimap.of("icpc-15wd-pct", "overdue", "icpc-15wd-pct", "not yet due");

    private static final ImmutableSetMultimap<String, String> NEVER_SO =
            ImmutableSetMultimap.of("seen-5wd-pct", "invalid", "core-group-6w-pct", "invalid");

    private static final ImmutableSet<String> WITH_FIXED_GROUPS =
            ImmutableSet.of("source", "status", "duration", "final_order", "score");

    private static final ImmutableMap<String, Function<PlainCell, String>> STATES =
            ImmutableMap.<String, Function<PlainCell, String>>builder()
                    .put("met", PlainCell::met)
                    .put("missed", PlainCell::missed)
                    .put("overdue", PlainCell::overdue)
                    .put("not yet due", PlainCell::notYetDue)
                    .put("invalid", PlainCell::invalid)
                    .buildOrThrow();

    @TempDir
    private Path folder;

    @Test
    void everythingThatCanBeWrongWithAnExtractIsWrongWithSome() throws IOException {
        Set<String> codes = new HashSet<>();
        EnumSet<PlainTable.State> states = EnumSet.noneOf(PlainTable.State.class);
        Set<Boolean> covered = new HashSet<>();
        Set<LocalDate> asAt = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            AwkwardExtract written = AwkwardExtracts.write(folder(seed), seed);
            PlainExtract read = PlainReader.read(written.folder());
            covered.add(read.coversFrom().isEmpty());
            asAt.add(written.asAt());
            for (PlainTable table : read.tables().values()) {
                states.add(table.state());
                table.rejections().forEach(rejection -> codes.add(rejection.code()));
            }
        }
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "MISSING_VALUE",
                        "BAD_DATE",
                        "BAD_NUMBER",
                        "BAD_FLAG",
                        "BAD_JSON",
                        "BAD_MONTH",
                        "DUPLICATE_ID",
                        "BAD_ROW");
        assertThat(states).containsExactlyInAnyOrder(PlainTable.State.values());
        assertThat(covered).containsExactlyInAnyOrder(true, false);
        assertThat(asAt).isEqualTo(ImmutableSet.copyOf(AwkwardDays.AS_AT));
    }

    @Test
    void everyIndicatorComesOutInEveryWayThatItCan() throws IOException {
        SetMultimap<String, String> statuses = HashMultimap.create();
        SetMultimap<String, String> clocks = HashMultimap.create();
        for (int seed = 0; seed < SEEDS / 2; seed++) {
            AwkwardExtract written = AwkwardExtracts.write(folder(seed), seed);
            for (PlainCell cell : PlainReport.of(written.folder(), written.asAt(), written.periods())
                    .values()) {
                statuses.put(cell.indicator(), cell.status());
                clocks.put(cell.indicator() + " provisional", cell.provisional());
                for (Map.Entry<String, Function<PlainCell, String>> state : STATES.entrySet()) {
                    clocks.put(
                            cell.indicator() + " " + state.getKey(),
                            plain(state.getValue().apply(cell)));
                }
            }
        }
        for (PlainIndicator indicator : PlainCatalogue.ALL) {
            String id = indicator.id();
            // A count has shares of nothing in its fixed groups; a rate has always a population above zero.
            boolean isQuotient = indicator.kind() == Kind.COUNT
                    ? WITH_FIXED_GROUPS.contains(indicator.ownBreakdown())
                    : indicator.kind() != Kind.RATE;
            assertThat(statuses.get(id))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(
                            isQuotient
                                    ? List.of("value", "not_applicable", "not_available")
                                    : List.of("value", "not_available"));
            for (String state : STATES.keySet()) {
                Set<String> expected = indicator.isTimescale() ? ImmutableSet.of("", "0", "some") : ImmutableSet.of("");
                if (NEVER_ASKED.containsEntry(id, state)) {
                    expected = ImmutableSet.of("");
                } else if (NEVER_SO.containsEntry(id, state)) {
                    expected = ImmutableSet.of("", "0");
                }
                assertThat(clocks.get(id + " " + state)).as("%s %s", id, state).isEqualTo(expected);
            }
            assertThat(clocks.get(id + " provisional"))
                    .as(id)
                    .isEqualTo(
                            indicator.kind() == Kind.BY_START
                                    ? ImmutableSet.of("true", "false")
                                    : ImmutableSet.of(indicator.isTimescale() ? "false" : ""));
        }
    }

    @Test
    void everyIndicatorMostlyHasSomethingToCount() throws IOException {
        Multiset<String> some = HashMultiset.create();
        Multiset<String> between = HashMultiset.create();
        int extracts = 24;
        for (int seed = 0; seed < extracts; seed++) {
            AwkwardExtract written = AwkwardExtracts.writeClean(folder(seed), seed);
            Set<String> withSome = new HashSet<>();
            Set<String> withBetween = new HashSet<>();
            for (PlainCell cell : PlainReport.of(written.folder(), written.asAt(), written.periods())
                    .values()) {
                if (!cell.value().isEmpty() && new BigDecimal(cell.value()).signum() != 0) {
                    withSome.add(cell.indicator());
                    if (!cell.value().equals("100.0")) {
                        withBetween.add(cell.indicator());
                    }
                }
            }
            some.addAll(withSome);
            between.addAll(withBetween);
        }
        for (PlainIndicator indicator : PlainCatalogue.ALL) {
            assertThat(some.count(indicator.id())).as(indicator.id()).isGreaterThan(extracts / 2);
            assertThat(between.count(indicator.id())).as(indicator.id()).isGreaterThanOrEqualTo(extracts / 2);
        }
    }

    @Test
    void aSeedGivesTheSameFilesAgainAndAnotherSeedOthers() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            AwkwardExtract one = AwkwardExtracts.write(folder(seed), seed);
            AwkwardExtract again = AwkwardExtracts.write(folder(1000 + seed), seed);
            AwkwardExtract other = AwkwardExtracts.write(folder(2000 + seed), seed + 1);
            assertThat(again.periods()).isEqualTo(one.periods());
            assertThat(contents(again.folder())).isEqualTo(contents(one.folder()));
            assertThat(contents(other.folder())).isNotEqualTo(contents(one.folder()));
        }
    }

    @Test
    void aCleanExtractLosesNoRow() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            AwkwardExtract written = AwkwardExtracts.writeClean(folder(seed), seed);
            PlainExtract read = PlainReader.read(written.folder());
            assertThat(read.asAt()).contains(written.asAt());
            for (PlainIndicator indicator : PlainCatalogue.ALL) {
                for (String name : indicator.tables()) {
                    assertThat(read.table(name).isRead()).isTrue();
                    assertThat(read.table(name).rejections()).as(name).isEmpty();
                }
            }
        }
    }

    private Path folder(int number) throws IOException {
        return Files.createDirectory(folder.resolve(Integer.toString(number)));
    }

    private static String plain(String state) {
        return state.matches("[1-9]\\d*") ? "some" : state;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
