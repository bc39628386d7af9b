package org.safeguarding.indicators.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.OwnRow;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnSubject;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class OutsideTest {
    private static final LocalDate FRI_31_MAY_2019 = LocalDate.of(2019, 5, 31);
    private static final Period MAY = Period.parse("2019-05");

    private static Explanation explain(String id, LocalDate asAt, ChildRecord child) {
        CouncilRecords.Builder council = CouncilRecords.builder();
        council.children(ImmutableList.of(child));
        council.complete(
                "ssd_contacts",
                "ssd_cin_episodes",
                "ssd_cin_assessments",
                "ssd_cp_plans",
                "ssd_cp_visits",
                "ssd_cla_episodes",
                "local_population");
        Indicator<CouncilRecords, ?> indicator = Catalogue.standard().get(id);
        return Evaluation.of(council.build(), asAt).explain(indicator, MAY);
    }

    /** What is told of each row that does not count, by its key. */
    private static Map<String, String> told(Explanation explanation) {
        return explanation.steps().get(0).outside().stream()
                .collect(Collectors.toMap(
                        outside -> outside.row().key(),
                        outside ->
                                outside.reason() + " (" + outside.detail() + ")" + (outside.near() ? ", near" : "")));
    }

    private static Contact contact(String key, int day, boolean newReferral) {
        return new Contact(key, day, "", newReferral);
    }

    private static CinEpisode episode(String key, int referred, int closed) {
        return new CinEpisode(key, referred, closed, "", false, "", "");
    }

    @Test
    void anEventOfAnotherDayIsToldByItsDayAndSideOfTheWindow() {
        ChildRecord child = ChildRecord.builder("K1")
                .addContacts(contact("C1", Day.of(2019, 5, 2), false))
                .addContacts(contact("C2", Day.of(2019, 4, 30), false))
                .addContacts(contact("C3", Day.of(2019, 6, 3), false))
                .build();

        assertThat(told(explain("contacts", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry("C2", "before the window (on 2019-04-30)"),
                        Map.entry("C3", "after the window (on 2019-06-03)"));
    }

    @Test
    void aRowWithoutItsDateSaysWhichIsBlank() {
        ChildRecord child = ChildRecord.builder("K1")
                .addContacts(contact("C1", Day.NONE, false))
                .build();

        assertThat(told(explain("contacts", FRI_31_MAY_2019, child)))
                .containsOnly(Map.entry("C1", "its cont_contact_date is blank (), near"));
    }

    @Test
    void aRowThatDoesNotMeetTheConditionSaysTheCondition() {
        ChildRecord child = ChildRecord.builder("K1")
                .addContacts(contact("C1", Day.of(2019, 5, 2), false))
                .addContacts(contact("C2", Day.of(2019, 4, 2), false))
                .addContacts(contact("C3", Day.of(2019, 5, 2), true))
                .build();
        String condition = "does not meet the condition: progressed to a new referral";

        assertThat(told(explain("contacts-progressed", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry("C1", condition + " (on 2019-05-02), near"),
                        Map.entry("C2", condition + " (on 2019-04-02)"));
    }

    @Test
    void ofWhatIsCountedOnceTheOthersSayThroughWhich() {
        ChildRecord child = ChildRecord.builder("K1")
                .addContacts(contact("C1", Day.of(2019, 5, 2), false))
                .addContacts(contact("C2", Day.of(2019, 5, 9), false))
                .addContacts(contact("C3", Day.of(2019, 5, 9), false))
                .addContacts(contact("C4", Day.of(2019, 4, 9), false))
                .build();

        assertThat(told(explain("contact-children", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry("C1", "another row stands for it (on 2019-05-02; counted through C3), near"),
                        Map.entry("C2", "another row stands for it (on 2019-05-09; counted through C3), near"),
                        Map.entry("C4", "before the window (on 2019-04-09)"));
    }

    @Test
    void whatLastsSaysWhenItIsHeld() {
        ChildRecord child = ChildRecord.builder("K1")
                .addPlans(new ProtectionPlan("P1", Day.of(2018, 10, 2), Day.of(2019, 2, 1), "", false))
                .addPlans(new ProtectionPlan("P2", Day.of(2019, 6, 3), Day.NONE, "", false))
                .addPlans(new ProtectionPlan("P3", Day.of(2019, 5, 3), Day.NONE, "", true))
                .addPlans(new ProtectionPlan("P4", Day.of(2019, 5, 3), Day.of(2019, 5, 3), "", false))
                .build();

        assertThat(told(explain("cpp-open", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry("P1", "counts at earlier dates only (held 2018-10-02 until before 2019-02-01)"),
                        Map.entry("P2", "counts at later dates only (held since 2019-06-03)"),
                        Map.entry("P3", "does not meet the condition: this authority's plan (since 2019-05-03), near"),
                        Map.entry("P4", "it does not end after it begins (2019-05-03 to 2019-05-03)"));
    }

    @Test
    void whatIsNotKnownYetOrKnownBetterByNowSaysFromWhen() {
        CinEpisode later = new CinEpisode("R1", Day.of(2019, 5, 2), Day.of(2019, 6, 20), "RC8", false, "", "");
        Assessment began = new Assessment("A1", Day.of(2019, 6, 3), Day.of(2019, 5, 20), Day.NONE, false, "");
        ChildRecord child = ChildRecord.builder("K1")
                .addEpisodes(later)
                .addAssessments(began)
                .build();

        assertThat(told(explain("cin-dfe", LocalDate.of(2019, 6, 30), child)))
                .containsOnly(Map.entry(
                        "R1",
                        "known by the as-at date not to count (2019-05-02 to 2019-06-20; held 2019-05-02 until before 2019-06-20, known from"
                                + " 2019-06-20), near"));
        assertThat(told(explain("assessment-rate-12m", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry("A1", "not known by the as-at date (on 2019-05-20, known from 2019-06-03), near"));
    }

    @Test
    void anOpenRowThatAnotherTableKeepsOutSaysWhatIsNotSoAndWhenItCounted() {
        ChildRecord child = ChildRecord.builder("K1")
                .addEpisodes(episode("R1", Day.of(2019, 1, 2), Day.NONE))
                .addEpisodes(episode("R2", Day.of(2018, 1, 2), Day.of(2018, 3, 1)))
                .addPlans(new ProtectionPlan("P1", Day.of(2019, 3, 1), Day.NONE, "", false))
                .build();

        assertThat(told(explain("cin-open", FRI_31_MAY_2019, child)))
                .containsOnly(
                        Map.entry(
                                "R1",
                                "not so on the date: the child is neither on a child protection plan nor looked after (since 2019-01-02; held 2019-01-02 until before 2019-03-01), near"),
                        Map.entry("R2", "counts at earlier dates only (held 2018-01-02 until before 2018-03-01)"));
    }

    @Test
    void aRowThatIsOpenAndNeverCountsSaysThroughWhichTheChildDoes() {
        ChildRecord child = ChildRecord.builder("K1")
                .addEpisodes(episode("R1", Day.of(2019, 5, 2), Day.NONE))
                .addEpisodes(episode("R2", Day.of(2019, 5, 2), Day.NONE))
                .build();

        assertThat(told(explain("cin-open", FRI_31_MAY_2019, child)))
                .containsOnly(Map.entry(
                        "R1",
                        "not so on the date: it is the child's open episode that began last"
                                + " (since 2019-05-02; counted through R2), near"));
    }

    @Test
    void theTextCountsThemByReasonAndListsThoseOfTheDatesRead() {
        ChildRecord child = ChildRecord.builder("K1")
                .addContacts(contact("C1", Day.of(2019, 4, 2), true))
                .addContacts(contact("C2", Day.of(2019, 4, 3), true))
                .addContacts(contact("C3", Day.of(2019, 5, 2), false))
                .build();

        assertThat(explain("contacts-progressed", FRI_31_MAY_2019, child).text())
                .endsWith("read on 2019-05-31: COUNTED 0, from 0 rows counted\n"
                        + "not counted: 3 other rows\n"
                        + "  2: before the window\n"
                        + "  1: does not meet the condition: progressed to a new referral\n"
                        + "of them on the dates read, each with its reason:\n"
                        + "  Contact C3 of K1: does not meet the condition: progressed to a new referral (on"
                        + " 2019-05-02)\n");
    }

    private record Call(String whom, String key, int day) {}

    private static final OwnTable<Call> CALLS = OwnTable.of("calls", Call::whom, Call::key);

    private static Indicator<OwnRows<Call>, Counted> calls(Feed<OwnRows<Call>, OwnSubject<Call>, Counted> feed) {
        Indicator.Builder<OwnRows<Call>, Counted> builder = Indicator.builder();
        builder.id("first-calls");
        builder.title("First calls");
        builder.words(new Words("Calls that came first.", "first calls", "", "own", ""));
        builder.parts(Counted.class);
        builder.measure(Measures.count(Counted.COUNTED));
        builder.window(WindowRule.IN_PERIOD);
        builder.addFeeds(feed);
        return builder.build();
    }

    /** Code of a caller's own, of which nothing is known but what it holds. */
    private static Flow<OwnSubject<Call>, Counted> first() {
        return (whom, out) -> {
            OwnRow<Call> row = whom.rows().get(0);
            out.event(row.row().day(), Counted.COUNTED, row);
        };
    }

    private static Explanation explained(Feed<OwnRows<Call>, OwnSubject<Call>, Counted> feed) {
        OwnRows<Call> rows =
                CALLS.of(List.of(new Call("K1", "L1", Day.of(2019, 4, 2)), new Call("K1", "L2", Day.of(2019, 5, 2))));
        return Evaluation.of(rows, FRI_31_MAY_2019).explain(calls(feed), MAY);
    }

    @Test
    void ofCodeOfACallersOwnTheTableTellsTheRowsItHoldsNothingThrough() {
        Explanation explanation = explained(CALLS.feed(first()));

        assertThat(explanation.steps().get(0).complete()).isTrue();
        assertThat(told(explanation))
                .containsOnly(
                        Map.entry("L1", "before the window (on 2019-04-02)"),
                        Map.entry("L2", "the definition holds nothing through it at any date ()"));
    }

    @Test
    void whereNothingTellsWhichRowsThereAreTheTextSaysSo() {
        Explanation explanation = explained(Feed.of(OwnRows::subjects, first()));

        assertThat(explanation.steps().get(0).complete()).isFalse();
        assertThat(told(explanation)).containsOnlyKeys("L1");
        assertThat(explanation.text())
                .contains("  rows that count at no date are not told: the definition does not say");
    }
}
