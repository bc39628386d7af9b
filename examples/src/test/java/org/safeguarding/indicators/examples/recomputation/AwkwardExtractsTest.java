package org.safeguarding.indicators.examples.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the random extracts hold what they are there for. */
class AwkwardExtractsTest {
    private static final int SEEDS = 100;

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
                        "MISSING_VALUE", "BAD_DATE", "BAD_NUMBER", "BAD_FLAG", "BAD_JSON", "DUPLICATE_ID", "BAD_ROW");
        assertThat(states).containsExactlyInAnyOrder(PlainTable.State.values());
        assertThat(covered).containsExactlyInAnyOrder(true, false);
        assertThat(asAt).isEqualTo(ImmutableSet.copyOf(AwkwardDays.AS_AT));
    }

    @Test
    void everyIndicatorComesOutInEveryWayThatItCan() throws IOException {
        SetMultimap<String, String> statuses = HashMultimap.create();
        SetMultimap<String, String> clocks = HashMultimap.create();
        Set<String> provisional = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            AwkwardExtract written = AwkwardExtracts.write(folder(seed), seed);
            for (PlainCell cell : PlainReport.of(written.folder(), written.asAt(), written.periods())
                    .values()) {
                statuses.put(cell.indicator(), cell.status());
                clocks.put(cell.indicator() + " met", Boolean.toString(isSome(cell.met())));
                clocks.put(cell.indicator() + " missed", Boolean.toString(isSome(cell.missed())));
                clocks.put(cell.indicator() + " overdue", Boolean.toString(isSome(cell.overdue())));
                clocks.put(cell.indicator() + " not yet due", Boolean.toString(isSome(cell.notYetDue())));
                clocks.put(cell.indicator() + " invalid", Boolean.toString(isSome(cell.invalid())));
                provisional.add(cell.provisional());
            }
        }
        Set<String> withDenominators = ImmutableSet.of("_pct", "by-source", "rate", "cover", "turnover");
        for (PlainIndicator indicator : PlainIndicator.values()) {
            boolean divides =
                    withDenominators.stream().anyMatch(part -> indicator.id().contains(part.replace('_', '-')))
                            && indicator.unit() != PlainIndicator.Unit.PER_10000;
            assertThat(statuses.get(indicator.id()))
                    .as(indicator.id())
                    .containsExactlyInAnyOrderElementsOf(
                            divides
                                    ? List.of("value", "not_applicable", "not_available")
                                    : List.of("value", "not_available"));
        }
        for (String timescale : List.of("decision-24h-pct", "assessment-45wd-pct", "icpc-15wd-pct")) {
            for (String state : List.of("met", "missed", "overdue", "not yet due", "invalid")) {
                boolean isBlank =
                        timescale.startsWith("icpc") && (state.equals("overdue") || state.equals("not yet due"));
                assertThat(clocks.get(timescale + " " + state))
                        .as("%s %s", timescale, state)
                        .isEqualTo(isBlank ? ImmutableSet.of("false") : ImmutableSet.of("true", "false"));
            }
        }
        assertThat(provisional).containsExactlyInAnyOrder("true", "false", "");
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
            for (PlainIndicator indicator : PlainIndicator.values()) {
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

    private static boolean isSome(String count) {
        return !count.isEmpty() && !count.equals("0");
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
