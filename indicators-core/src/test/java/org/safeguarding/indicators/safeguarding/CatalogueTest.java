package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.measure.Unit;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static Iterable<Indicator<CouncilRecords, ?>> indicators() {
        return CATALOGUE.indicators();
    }

    @Test
    void theIndicatorsStandInTheOrderOfTheReport() {
        assertThat(CATALOGUE.ids())
                .containsExactly(
                        "open-children",
                        "posts-fte",
                        "permanent-fte",
                        "perm-staff-pct",
                        "vacancies-fte",
                        "agency-fte",
                        "unfilled-fte",
                        "agency-rate",
                        "vacancy-rate",
                        "agency-cover",
                        "turnover-12m",
                        "caseload",
                        "contacts",
                        "contact-children",
                        "contacts-by-source",
                        "contacts-progressed",
                        "contacts-progressed-pct",
                        "referrals",
                        "referral-rate-12m",
                        "rereferral-pct-12m",
                        "decision-24h-pct",
                        "assessments-started",
                        "assessments-started-monthly-mean",
                        "assessment-rate-12m",
                        "seen-5wd-pct",
                        "assessment-45wd-pct",
                        "assessment-50wd-pct",
                        "assessment-60wd-pct",
                        "assessment-duration",
                        "assessments-overdue",
                        "assessment-service-pct",
                        "s47-rate-12m",
                        "cin-open",
                        "cin-rate",
                        "cin-dfe",
                        "cin-dfe-rate",
                        "cin-plan-pct",
                        "cin-visit-20d-pct",
                        "cin-review-3m-pct",
                        "young-carers",
                        "private-fostering",
                        "cpp-start-rate-12m",
                        "cpp-repeat-pct-12m",
                        "cpp-open",
                        "cpp-rate",
                        "cpp-2y-open",
                        "cpp-2y-ended-pct",
                        "cpp-visit-10wd-pct",
                        "cpp-visit-20d-pct",
                        "core-group-6w-pct",
                        "icpc-15wd-pct",
                        "cpp-review-pct",
                        "care-cases",
                        "care-children",
                        "care-rate",
                        "care-duration-weeks",
                        "care-26w-pct",
                        "care-outcomes",
                        "care-remain-pct",
                        "care-repeat-children",
                        "care-recurrent-children",
                        "audit-grades",
                        "audit-completion-pct",
                        "audit-learning-pct",
                        "feedback-scores");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyIndicatorSaysWhatItIs(Indicator<CouncilRecords, ?> indicator) {
        assertThat(indicator.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(indicator.title()).isNotBlank();
        assertThat(indicator.words().sentence()).endsWith(".").hasSizeGreaterThan(20);
        assertThat(indicator.words().numerator()).isNotBlank();
        assertThat(indicator.words().source()).isNotBlank();
        assertThat(indicator.needs()).isNotEmpty();
        assertThat(CATALOGUE.get(indicator.id())).isSameAs(indicator);
        boolean isQuotient = indicator.measure().unit() == Unit.PERCENT
                || indicator.measure().unit() == Unit.PER_10000;
        assertThat(indicator.words().denominator().isBlank() && isQuotient)
                .as("a percentage or rate names its denominator")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyBreakdownOfferedCanBeReadOffEveryFeed(Indicator<CouncilRecords, ?> indicator) {
        for (Feed<? super CouncilRecords, ?, ?> feed : indicator.feeds()) {
            assertThat(indicator.breakdowns())
                    .extracting(Breakdown::dimension)
                    .allSatisfy(name -> assertThat(feed.dimension(name)).isPresent());
            assertThat(indicator
                            .breakdown()
                            .map(own -> feed.dimension(own.dimension()).isPresent()))
                    .isNotEqualTo(Optional.of(false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "contacts-progressed-pct, 20..25",
        "rereferral-pct-12m, <=15",
        "decision-24h-pct, >=90",
        "assessment-service-pct, 40..60",
        "care-duration-weeks, <=26",
        "cpp-repeat-pct-12m, <=16",
        "cpp-visit-10wd-pct, >=90",
        "core-group-6w-pct, >=90"
    })
    void targetsAreThoseOfTheReport(String id, String label) {
        assertThat(CATALOGUE.get(id).target().map(Target::label)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "posts-fte, Total posts",
        "permanent-fte, Permanent staff",
        "perm-staff-pct, % permanent staff",
        "vacancies-fte, Vacancies",
        "agency-fte, Agency staff",
        "unfilled-fte, Posts left unfilled",
        "agency-rate, Agency rate (workforce census)",
        "vacancy-rate, Vacancy rate (workforce census)",
        "agency-cover, Vacancies covered by agency",
        "turnover-12m, Turnover",
        "contacts, Contacts received in MASH",
        "contact-children, Children",
        "contacts-by-source, Contacts by source",
        "contacts-progressed, Contacts progressing to a referral",
        "contacts-progressed-pct, % contacts progressing to a referral",
        "referrals, Referrals",
        "referral-rate-12m, 'Rate of referrals per 10,000'",
        "rereferral-pct-12m, % re-referrals",
        "decision-24h-pct, Decision on contacts within 24 hours",
        "assessments-started, Assessments started",
        "assessment-45wd-pct, Assessments completed within 45 working days",
        "cin-open, Open CIN cases",
        "cin-rate, 'CIN per 10,000 (local)'",
        "cpp-start-rate-12m, 'Children becoming subject of a plan per 10,000'",
        "cpp-repeat-pct-12m, % second or subsequent time ever",
        "cpp-open, Plans open",
        "icpc-15wd-pct, ICPCs within 15 working days"
    })
    void titlesAreThoseOfTheCatalogue(String id, String title) {
        assertThat(CATALOGUE.get(id).title()).isEqualTo(title);
    }

    @Test
    void anIdThatIsNotThereIsRefusedNamingThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.get("contact"))
                .withMessageStartingWith("expected one of open-children, posts-fte, ")
                .withMessageEndingWith(", got contact");
    }
}
