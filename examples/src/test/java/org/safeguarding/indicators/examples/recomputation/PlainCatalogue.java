package org.safeguarding.indicators.examples.recomputation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Kind;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Section;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Unit;
import org.safeguarding.indicators.examples.recomputation.PlainIndicator.Window;

/** Every indicator of the catalogue, in its order. */
final class PlainCatalogue {
    /**
     * After the name of a section one line an indicator: id, window, unit, kind, the value of a quarter, what it can be
     * broken down by, what it is always broken down by, and the tables that it names (with a question mark: only if a
     * team filter is set).
     */
    private static final String LINES = """
        = worked_with
        open-children as_at count count last team,source,age status ssd_cin_episodes ssd_cp_plans ssd_cla_episodes \
        ssd_cin_plans ssd_cin_assessments
        = workforce
        posts-fte as_at fte count last - service local_workforce
        permanent-fte as_at fte count last - service local_workforce
        perm-staff-pct as_at percent share last - service local_workforce
        vacancies-fte as_at fte count last - service local_workforce
        agency-fte as_at fte count last - service local_workforce
        unfilled-fte as_at fte count last - service local_workforce
        agency-rate as_at percent share last - service local_workforce
        vacancy-rate as_at percent share last - service local_workforce
        agency-cover as_at percent share last - service local_workforce
        turnover-12m as_at percent share last - service local_workforce
        = worked_with
        caseload as_at children_per_fte share last team - ssd_involvements ssd_professionals
        = front_door
        contacts in_period count count last source,age - ssd_contacts
        contact-children in_period count count last source,age - ssd_contacts
        contacts-by-source in_period count count last source source ssd_contacts
        contacts-progressed in_period count count last source,age - ssd_contacts
        contacts-progressed-pct in_period percent share last source,age - ssd_contacts
        referrals in_period count count last team,source,age - ssd_cin_episodes
        referral-rate-12m rolling_12_months per_10000 rate last team,source,age - ssd_cin_episodes local_population
        rereferral-pct-12m rolling_12_months percent share last team,source,age - ssd_cin_episodes
        decision-24h-pct in_period percent by_start last - - local_contact_decisions
        = assessments
        assessments-started in_period count count last team,age - ssd_cin_assessments
        assessments-started-monthly-mean in_period per_month share last team,age - ssd_cin_assessments
        assessment-rate-12m rolling_12_months per_10000 rate last team,age - ssd_cin_assessments local_population
        seen-5wd-pct in_period percent by_start last team,source,age - ssd_cin_episodes ssd_cin_visits ssd_cp_visits
        assessment-45wd-pct in_period percent by_end last team,age - ssd_cin_assessments
        assessment-50wd-pct in_period percent by_end last team,age - ssd_cin_assessments
        assessment-60wd-pct in_period percent by_end last team,age - ssd_cin_assessments
        assessment-duration in_period count count last team,age duration ssd_cin_assessments
        assessments-overdue as_at count count last team,age - ssd_cin_assessments
        assessment-service-pct in_period percent share last team,age - ssd_cin_assessments
        s47-rate-12m rolling_12_months per_10000 rate mean age - ssd_s47_enquiry local_population
        = in_need
        cin-open as_at count count mean team,source,age - ssd_cin_episodes ssd_cp_plans ssd_cla_episodes
        cin-rate as_at per_10000 rate mean team,source,age - ssd_cin_episodes ssd_cp_plans ssd_cla_episodes \
        local_population
        cin-dfe as_at count count last team,source,age - ssd_cin_episodes
        cin-dfe-rate as_at per_10000 rate last team,source,age - ssd_cin_episodes local_population
        cin-plan-pct as_at percent share last team,source,age - ssd_cin_episodes ssd_cp_plans ssd_cla_episodes \
        ssd_cin_plans local_cin_plan_reviews ?ssd_involvements
        cin-visit-20d-pct as_at percent share last team,source,age - ssd_cin_episodes ssd_cp_plans ssd_cla_episodes \
        ssd_cin_visits ?ssd_involvements
        cin-review-3m-pct as_at percent share last team,age - ssd_cin_plans local_cin_plan_reviews
        young-carers as_at count count last age services local_young_carers
        private-fostering as_at count count last age - local_private_fostering
        = protection
        cpp-start-rate-12m rolling_12_months per_10000 rate mean category,age - ssd_cp_plans local_population
        cpp-repeat-pct-12m rolling_12_months percent share mean category,age - ssd_cp_plans
        cpp-open as_at count count last category,age - ssd_cp_plans
        cpp-rate as_at per_10000 rate last category,age - ssd_cp_plans local_population
        cpp-2y-open as_at count count last category,age - ssd_cp_plans
        cpp-2y-ended-pct in_period percent share last category,age - ssd_cp_plans
        cpp-visit-10wd-pct as_at percent share mean category,age - ssd_cp_plans ssd_cp_visits
        cpp-visit-20d-pct as_at percent share mean category,age - ssd_cp_plans ssd_cp_visits
        core-group-6w-pct in_period percent by_due last category,age - ssd_cp_plans local_core_groups
        icpc-15wd-pct in_period percent by_end last age - ssd_initial_cp_conference ssd_s47_enquiry
        cpp-review-pct as_at percent share last category,age - ssd_cp_plans ssd_cp_reviews
        = court
        care-cases in_period count count last - - local_care_proceedings
        care-children in_period count count last age - local_care_proceedings
        care-rate rolling_12_months per_10000 rate last - - local_care_proceedings local_population
        care-duration-weeks in_period weeks share last - statistic local_care_proceedings
        care-26w-pct in_period percent by_end last - - local_care_proceedings
        care-outcomes in_period count count last age final_order local_care_proceedings
        care-remain-pct in_period percent share last age - local_care_proceedings
        care-repeat-children in_period count count last age - local_care_proceedings
        care-recurrent-children in_period count count last age - local_care_proceedings
        = quality
        audit-grades in_period count count last - grade local_audits
        audit-completion-pct in_period percent share last - - local_audits local_audit_expectations
        audit-learning-pct in_period percent share last - - local_audits
        feedback-scores in_period count count last - score local_feedback_scores
        """;

    /** The indicators. */
    static final ImmutableList<PlainIndicator> ALL = parse();

    private PlainCatalogue() {}

    /** One of them. */
    static PlainIndicator of(String id) {
        return ALL.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + id));
    }

    private static ImmutableList<PlainIndicator> parse() {
        ImmutableList.Builder<PlainIndicator> all = ImmutableList.builder();
        Section section = Section.WORKED_WITH;
        for (String line : Splitter.on('\n').omitEmptyStrings().split(LINES)) {
            ImmutableList<String> words =
                    ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(line));
            if (words.get(0).equals("=")) {
                section = Section.valueOf(upper(words.get(1)));
            } else {
                all.add(indicator(section, words));
            }
        }
        return all.build();
    }

    private static PlainIndicator indicator(Section section, ImmutableList<String> words) {
        ImmutableList.Builder<String> tables = ImmutableList.builder();
        ImmutableList.Builder<String> withTeams = ImmutableList.builder();
        for (String table : words.subList(7, words.size())) {
            if (table.startsWith("?")) {
                withTeams.add(table.substring(1));
            } else {
                tables.add(table);
            }
        }
        String dimensions = words.get(5);
        return new PlainIndicator(
                words.get(0),
                section,
                Window.valueOf(upper(words.get(1))),
                Unit.valueOf(upper(words.get(2))),
                Kind.valueOf(upper(words.get(3))),
                words.get(4).equals("mean"),
                dimensions.equals("-")
                        ? ImmutableList.of()
                        : ImmutableList.copyOf(Splitter.on(',').split(dimensions)),
                words.get(6).equals("-") ? "" : words.get(6),
                tables.build(),
                withTeams.build());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
