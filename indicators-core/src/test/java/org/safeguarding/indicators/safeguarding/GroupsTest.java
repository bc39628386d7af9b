package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;

class GroupsTest {
    private static final ChildRecord CHILD = ChildRecord.builder("K1").build();
    private static final int FRI_31_MAY_2019 = Day.of(2019, 5, 31);

    @ParameterizedTest(name = "born {0}, expected {1}, on {2}: {3}")
    @CsvFileSource(resources = "age-bands.csv", useHeadersInDisplayName = true)
    void aChildIsInOneAgeBandOnADay(
            @Nullable LocalDate born, @Nullable LocalDate expected, LocalDate day, String band) {
        ChildRecord.Builder child = ChildRecord.builder("K1");
        child.born(Day.ofNullable(born));
        child.expected(Day.ofNullable(expected));

        assertThat(AgeBands.of(child.build(), Day.of(day))).isEqualTo(band);
        assertThat(AgeBands.ALL).contains(band);
    }

    @ParameterizedTest(name = "source code {0} is {1}")
    @CsvSource({
        "1A, individual",
        "1D, individual",
        "2A, schools",
        "2B, education_services",
        "3A, health_services",
        "3F, health_services",
        "4, housing",
        "5A, la_services",
        "5d, la_services",
        "6, police",
        "7, other_legal_agency",
        "8, other",
        "9, anonymous",
        "10, unknown",
        "'', unknown",
        "' 6 ', police",
        "5E, unknown",
        "06, unknown",
        "ı, unknown"
    })
    void aSourceCodeBelongsToOneGroup(String code, String group) {
        assertThat(SourceGroups.of(code)).isEqualTo(group);
        assertThat(SourceGroups.ALL).contains(group);
    }

    @Test
    void groupsArePrintedInTheOrderOfTheCatalogue() {
        assertThat(AgeBands.ALL).containsExactly("unborn", "0", "1-4", "5-9", "10-15", "16-17", "18+", "unknown");
        assertThat(SourceGroups.ALL).isEqualTo(PlainSources.GROUPS);
    }

    @Test
    void aRowThatDoesNotTellIsUnknown() {
        Row plan = ProtectionPlan.of("P1", FRI_31_MAY_2019, Day.NONE);
        Row episode = new CinEpisode("R1", FRI_31_MAY_2019, Day.NONE, "", false, "6", "North");

        assertThat(Dimensions.TEAM.groupOf(CHILD, episode, FRI_31_MAY_2019)).isEqualTo("North");
        assertThat(Dimensions.TEAM.groupOf(CHILD, plan, FRI_31_MAY_2019)).isEqualTo("unknown");
        assertThat(Dimensions.SOURCE.groupOf(CHILD, episode, FRI_31_MAY_2019)).isEqualTo("police");
        assertThat(Dimensions.SOURCE.groupOf(CHILD, plan, FRI_31_MAY_2019)).isEqualTo("unknown");
        assertThat(Dimensions.CATEGORY.groupOf(CHILD, plan, FRI_31_MAY_2019)).isEqualTo("unknown");
        assertThat(Dimensions.CATEGORY.groupOf(CHILD, episode, FRI_31_MAY_2019)).isEqualTo("unknown");
    }
}
