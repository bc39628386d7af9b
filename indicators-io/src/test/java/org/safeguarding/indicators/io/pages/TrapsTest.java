package org.safeguarding.indicators.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.io.table.WarningCode;

/** The table of traps on the page about data quality is complete, and names codes that there are. */
class TrapsTest {
    private static final List<String> TRAPS = List.of(
            "Two date dialects",
            "Excel serials",
            "Timestamps",
            "Integers as 1.0",
            "Encoding",
            "Header drift",
            "Open episodes",
            "Half-open intervals",
            "Unborn",
            "Dummy DOB",
            "Duplicates",
            "Identifiers",
            "Child counted in many contacts",
            "Overlapping CIN episodes",
            "Re-opened cases",
            "Referral NFA",
            "Back-dated entry",
            "Two ICPC fields",
            "Weekend dates",
            "CPP shape",
            "Closure pair",
            "Open assessments",
            "Age",
            "Death",
            "NumberOfPreviousCPP",
            "List 6 status",
            "List 3 counter",
            "Annex A truncation",
            "Population vintage",
            "Rebased comparators",
            "Bands ≠ total",
            "Suppressed cells",
            "\"Reporting year\"",
            "Small areas",
            "Missing LAs",
            "Disability table");
    private static final Pattern CODES = Pattern.compile("`[A-Z0-9_]+`(, `[A-Z0-9_]+`)*");
    private static final Pattern WHY_NONE = Pattern.compile("none: [a-z0-9].{15,}");

    private static Stream<IssueCode> codes() {
        return Stream.<IssueCode>concat(Arrays.stream(RejectionCode.values()), Arrays.stream(WarningCode.values()));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readString(Docs.QUALITY)
                .lines()
                .dropWhile(line -> !line.startsWith("| trap |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Splitter.on(" | ").splitToList(line.substring(2, line.length() - 2)))
                .toList();
    }

    @Test
    void everyTrapHasItsRow() throws IOException {
        assertThat(TRAPS).hasSize(36);
        assertThat(rows()).extracting(row -> row.get(0)).containsExactlyElementsOf(TRAPS);
    }

    @Test
    void everyRowNamesCodesThatThereAreOrSaysWhyThereIsNone() throws IOException {
        ImmutableSet<String> known = codes().map(IssueCode::name).collect(ImmutableSet.toImmutableSet());

        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(row.get(1)).isNotBlank();
            assertThat(row.get(2))
                    .matches(text -> CODES.matcher(text).matches()
                            || WHY_NONE.matcher(text).matches());
            if (!row.get(2).startsWith("none: ")) {
                assertThat(Splitter.on(", ").splitToList(row.get(2).replace("`", "")))
                        .isSubsetOf(known);
            }
        });
    }

    @Test
    void everyCodeSaysInSentencesWhatItMeansAndWhatToDo() {
        assertThat(codes().toList()).allSatisfy(code -> {
            assertThat(code.meaning()).as("%s means", code).matches("\\p{Lower}*[A-Z.].{20,}\\.");
            assertThat(code.remedy()).as("%s, what to do", code).matches("[A-Z].{10,}\\.");
            assertThat(code.meaning() + code.remedy()).as("%s", code).doesNotContain("  ");
        });
    }

    @Test
    void noTwoCodesMeanTheSame() {
        assertThat(codes().map(IssueCode::meaning).toList()).doesNotHaveDuplicates();
    }
}
