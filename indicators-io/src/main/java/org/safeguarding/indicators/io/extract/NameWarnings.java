package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.TreeSet;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;
import org.safeguarding.indicators.io.table.WarningCode;

/** Names of tables in {@code extract.json} that no table has: a first day under such a name is lost without a word. */
final class NameWarnings {
    private static final int LONGEST = 60;
    private static final String PLAIN = "[A-Za-z0-9_]{1," + LONGEST + "}";

    /** Tables of the Standard Safeguarding Dataset that are not read; it may well be said what they cover. */
    private static final ImmutableSet<String> NOT_READ = ImmutableSet.of(
            "ssd_address",
            "ssd_api_data_staging",
            "ssd_assessment_factors",
            "ssd_care_leavers",
            "ssd_cla_care_plan",
            "ssd_cla_convictions",
            "ssd_cla_health",
            "ssd_cla_immunisations",
            "ssd_cla_placement",
            "ssd_cla_previous_permanence",
            "ssd_cla_reviews",
            "ssd_cla_substance_misuse",
            "ssd_cla_visits",
            "ssd_department",
            "ssd_disability",
            "ssd_early_help_episodes",
            "ssd_ehcp_active_plans",
            "ssd_ehcp_assessment",
            "ssd_ehcp_named_plan",
            "ssd_ehcp_requests",
            "ssd_family",
            "ssd_immigration_status",
            "ssd_legal_status",
            "ssd_linked_identifiers",
            "ssd_missing",
            "ssd_mother",
            "ssd_permanence",
            "ssd_pre_proceedings",
            "ssd_s251_finance",
            "ssd_sdq_scores",
            "ssd_sen_need",
            "ssd_send",
            "ssd_version_log",
            "ssd_voice_of_child");

    private static final ImmutableSet<String> KNOWN = Sets.union(
                    NOT_READ, Schemas.all().stream().map(TableSchema::name).collect(ImmutableSet.toImmutableSet()))
            .immutableCopy();

    private NameWarnings() {}

    static void find(Warnings warnings) {
        Description description = warnings.description();
        unknown(warnings, "covers", description.covers().keySet());
        unknown(warnings, "rows", description.rows().keySet());
    }

    private static void unknown(Warnings warnings, String part, Iterable<String> names) {
        TreeSet<String> unknown = new TreeSet<>();
        names.forEach(unknown::add);
        unknown.removeAll(KNOWN);
        for (String name : unknown) {
            warnings.add(
                    WarningCode.TABLE_NAME_UNKNOWN,
                    Description.FILE,
                    "",
                    "no table has the name that " + part + " gives" + (name.matches(PLAIN) ? ": " + name : "")
                            + "; what it says there is not used");
        }
    }
}
