package org.safeguarding.indicators.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.judgement.PracticeChange;

class PracticeChangesTest {
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("referrals", "contacts");
    private static final String GOOD =
            "{\"on\": \"2019-01-07\", \"what\": \"New rule\", \"indicators\": [\"referrals\", \"contacts\"]}";

    @TempDir
    Path folder;

    private static PracticeChanges of(String json) {
        return PracticeChanges.of(json, KNOWN);
    }

    @Test
    void aChangeHasItsDayItsWordsAndWhatItConcerns() {
        PracticeChanges changes = of("[" + GOOD + "]");
        assertThat(changes.changes())
                .containsExactly(new PracticeChange(
                        LocalDate.of(2019, 1, 7), "New rule", ImmutableSet.of("referrals", "contacts")));
        assertThat(changes.newLimits()).isEmpty();
        assertThat(changes.issues()).isEmpty();
    }

    @Test
    void limitsStartAnewOnlyWhereThatIsSaid() {
        PracticeChanges changes =
                of("[" + GOOD + "," + GOOD.replace("New rule", "New system").replace("}", ", \"new_limits\": true}")
                        + "," + GOOD.replace("New rule", "Old").replace("}", ", \"new_limits\": false}") + "]");
        assertThat(changes.changes()).hasSize(3);
        assertThat(changes.newLimits()).extracting(PracticeChange::what).containsExactly("New system");
    }

    @Test
    void limitsAreFrozenOnlyWhereThatIsSaid() {
        PracticeChanges changes = of("[" + GOOD + ","
                + GOOD.replace("New rule", "New system").replace("}", ", \"freeze_limits\": true}") + "]");
        assertThat(changes.frozen()).extracting(PracticeChange::what).containsExactly("New system");
        assertThat(changes.newLimits()).isEmpty();
    }

    @Test
    void oneBadEventDoesNotSinkTheOthersAndItsWordsAreShownNowhere() {
        String[] bad = {
            "1",
            "{}",
            GOOD.replace("2019-01-07", "Sinead Murphy"),
            GOOD.replace("2019-01-07", "7 January 2019"),
            GOOD.replace("New rule", "  "),
            GOOD.replace("\"New rule\"", "12"),
            GOOD.replace("}", ", \"name\": \"Sinead Murphy\"}"),
            GOOD.replace("}", ", \"new_limits\": \"Sinead Murphy\"}"),
            GOOD.replace("}", ", \"freeze_limits\": \"Sinead Murphy\"}"),
            GOOD.replace("}", ", \"new_limits\": true, \"freeze_limits\": true}"),
            GOOD.replace("[\"referrals\", \"contacts\"]", "[]"),
            GOOD.replace("referrals", "Sinead Murphy").replace(", \"contacts\"", "")
        };
        for (String event : bad) {
            PracticeChanges changes = of("[" + event + "," + GOOD + "]");
            assertThat(changes.changes()).as(event).hasSize(1);
            assertThat(changes.issues()).as(event).isNotEmpty().allSatisfy(issue -> {
                assertThat(issue.code()).isEqualTo(WarningCode.EVENT_UNUSABLE);
                assertThat(issue.file()).isEqualTo("events.json");
                assertThat(issue.line()).isEqualTo(1);
                assertThat(issue.toString()).doesNotContain("Sinead");
            });
        }
    }

    @Test
    void anUnknownIdIsWarnedAboutAndTheOthersKept() {
        PracticeChanges changes = of("[" + GOOD.replace("contacts", "contracts") + "]");
        assertThat(changes.changes().get(0).indicators()).containsExactly("referrals");
        assertThat(changes.issues()).extracting(ReadIssue::column).containsExactly("indicators");
    }

    @Test
    void whatIsNoListIsLeftOutAsAWhole() {
        for (String json : new String[] {"", "[", "{}", "null", "[1] 2", "\0", "[" + "[".repeat(5_000)}) {
            PracticeChanges changes = of(json);
            assertThat(changes.changes()).as(json).isEmpty();
            assertThat(changes.issues())
                    .as(json)
                    .extracting(ReadIssue::code)
                    .containsExactly(WarningCode.EVENTS_UNREADABLE);
        }
    }

    @Test
    void aFolderWithoutTheFileHasNoChanges() throws IOException {
        assertThat(PracticeChanges.read(folder, KNOWN)).isEqualTo(PracticeChanges.none());
        Files.write(folder.resolve("events.json"), new byte[] {(byte) 0xFF});
        assertThat(PracticeChanges.read(folder, KNOWN).issues()).hasSize(1);
        Files.writeString(folder.resolve("events.json"), "[" + GOOD + "]");
        assertThat(PracticeChanges.read(folder, KNOWN).changes()).hasSize(1);
    }
}
