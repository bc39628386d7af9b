package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.time.PeriodKind;
import org.safeguarding.indicators.time.Window;

/** Indicators that count the same have one level, so that whoever asks for many at once asks it once. */
class LevelsInCommonTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    /** What an indicator holds for months: levels are equal where they hold the same parts. */
    private static List<Object> levels(String id) {
        Indicator<CouncilRecords, ?> indicator = CATALOGUE.get(id);
        Window window = indicator.window().windowFor(PeriodKind.MONTH);
        return indicator.feeds().stream()
                .<Object>map(feed -> ImmutableList.of(indicator.parts(), level(feed, window)))
                .toList();
    }

    private static Object level(Feed<?, ?, ?> feed, Window window) {
        return feed.level().apply(window);
    }

    @ParameterizedTest
    @CsvSource({
        "cin-open, cin-rate",
        "cin-dfe, cin-dfe-rate",
        "cpp-open, cpp-rate",
        "contacts, contacts-by-source",
        "assessments-started, assessments-started-monthly-mean",
        "posts-fte, permanent-fte",
        "posts-fte, turnover-12m"
    })
    void aCountAndWhatIsMadeOfItHaveOneLevel(String id, String other) {
        assertThat(levels(other)).isEqualTo(levels(id));
    }

    @Test
    void theWholeCatalogueAsksSoManyLevels() {
        Map<Object, List<String>> askedBy = new LinkedHashMap<>();
        CATALOGUE
                .ids()
                .forEach(id -> levels(id)
                        .forEach(level -> askedBy.merge(
                                level,
                                List.of(id),
                                (one, other) -> ImmutableList.<String>builder()
                                        .addAll(one)
                                        .addAll(other)
                                        .build())));

        assertThat(askedBy.values().stream().filter(ids -> ids.size() > 1))
                .containsExactlyInAnyOrder(
                        List.of(
                                "posts-fte",
                                "permanent-fte",
                                "perm-staff-pct",
                                "vacancies-fte",
                                "agency-fte",
                                "unfilled-fte",
                                "agency-rate",
                                "vacancy-rate",
                                "agency-cover",
                                "turnover-12m"),
                        List.of("contacts", "contacts-by-source"),
                        List.of("assessments-started", "assessments-started-monthly-mean"),
                        List.of("cin-open", "cin-rate"),
                        List.of("cin-dfe", "cin-dfe-rate"),
                        List.of("cpp-open", "cpp-rate"));
        assertThat(askedBy).hasSize(52);
    }
}
