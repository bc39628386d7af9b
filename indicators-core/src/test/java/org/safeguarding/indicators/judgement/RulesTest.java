package org.safeguarding.indicators.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.measure.Exact;

/** The cases of NHSRplotthedots' tests/testthat/test-ptd_calculate_point_type.R, and a few by hand. */
class RulesTest {
    private static int[] numbers(String text) {
        return Splitter.on(' ').splitToStream(text).mapToInt(Integer::parseInt).toArray();
    }

    private static boolean[] flags(String text) {
        int[] numbers = numbers(text);
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = numbers[i] == 1;
        }
        return flags;
    }

    private static String text(boolean[] flags) {
        return Stream.iterate(0, i -> i < flags.length, i -> i + 1)
                .map(i -> flags[i] ? "1" : "0")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 -1, 0 0 0 0 0 0 0",
        "1 1 1 1 1 1, 0 0 0 0 0 0",
        "-1 -1 -1 -1 -1 -1 -1 -1 1, 0 0 0 0 0 0 1 1 0",
        "1 1 1 1 1 1 1 1 -1, 0 0 0 0 0 0 1 1 0",
        "-1 1 1 1 1 1 1 1 1 -1, 0 0 0 0 0 0 0 1 1 0",
        "1 1 1 0 1 1 1 1, 0 0 0 0 0 0 0 0",
        "0 0 0 0 0 0 0, 0 0 0 0 0 0 0",
    })
    void sevenOnOneSideAreCompleteFromTheSeventhOn(String sides, String complete) {
        assertThat(text(Rules.sevenOnOneSide(numbers(sides)))).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6, 0 0 0 0 0 0",
        "1 2 3 3 4 5 6, 0 0 0 0 0 0 0",
        "1 2 3 4 5 6 7, 0 0 0 0 0 0 1",
        "2 1 2 3 4 5 6 7 3, 0 0 0 0 0 0 0 1 0",
        "7 6 5 4 3 2 1, 0 0 0 0 0 0 1",
        "2 7 6 5 4 3 2 1 3, 0 0 0 0 0 0 0 1 0",
    })
    void sevenThatGoOneWayAreATrendAndATieBreaksIt(String values, String complete) {
        List<Exact> exact = Splitter.on(' ')
                .splitToStream(values)
                .map(Long::parseLong)
                .map(Exact::of)
                .toList();
        assertThat(text(Rules.trendOfSeven(exact))).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 1 0, 1 1 1 1 1 1 1 0",
        "0 0 0 0 0 0 0 1 1 0, 0 1 1 1 1 1 1 1 1 0",
        "0 0 0 0 0 0 0, 0 0 0 0 0 0 0"
    })
    void everyMemberOfSevenIsMarked(String complete, String members) {
        assertThat(text(Rules.members(flags(complete)))).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource({
        "1 0 1, 1 1 1, 1 1 1",
        "0 1 1, 1 1 1, 1 1 1",
        "0 0 0, 1 1 1, 0 0 0",
        "0 0 1 0 1 0 0, 1 1 1 1 1 1 1, 0 0 1 1 1 0 0",
        "0 0 1 1 0 0 0, 1 1 1 1 1 1 1, 0 1 1 1 1 0 0",
        "1 0 0 1, 1 1 1 1, 0 0 0 0",
        "1 0 1, 1 -1 1, 0 0 0",
        "1 1, 1 1, 0 0",
    })
    void twoOfThreeCloseToALimitAreASignalIfAllThreeAreOnOneSide(String close, String sides, String all) {
        assertThat(text(Rules.twoOfThree(flags(close), numbers(sides)))).isEqualTo(all);
    }
}
