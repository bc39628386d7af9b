package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Small random extracts full of edge cases, written as files. One seed gives one extract, to the byte, on every
 * machine.
 *
 * <p>The dates of the rows gather about the edges of the periods, of the windows twelve and twenty-four months before
 * them, of the as-at date, and about the days on which clocks are due; ids look alike; ends come before starts. Unless
 * an extract is clean, its files are also dressed in every way that is allowed and hold cells that are not.
 */
final class AwkwardExtracts {
    private static final ImmutableList<String> RECORDS = ImmutableList.of(
            "ssd_person",
            "ssd_contacts",
            "local_contact_decisions",
            "ssd_cin_episodes",
            "ssd_cin_assessments",
            "ssd_s47_enquiry",
            "ssd_initial_cp_conference",
            "ssd_cp_plans",
            "ssd_cp_visits",
            "ssd_cp_reviews",
            "local_core_groups",
            "ssd_cla_episodes",
            "ssd_cin_plans",
            "local_cin_plan_reviews",
            "ssd_cin_visits",
            "ssd_professionals",
            "ssd_involvements",
            "local_private_fostering",
            "local_young_carers",
            "local_care_proceedings",
            "local_audits",
            "local_audit_expectations",
            "local_feedback_scores");

    private AwkwardExtracts() {}

    /** Writes an extract into a folder that is there, with whatever can be wrong with one. */
    static AwkwardExtract write(Path folder, long seed) throws IOException {
        return write(folder, seed, false);
    }

    /** Writes an extract whose every table is there and whose every row can be read; its dates are as odd as ever. */
    static AwkwardExtract writeClean(Path folder, long seed) throws IOException {
        return write(folder, seed, true);
    }

    private static AwkwardExtract write(Path folder, long seed, boolean clean) throws IOException {
        AwkwardChoices choices = new AwkwardChoices(seed);
        AwkwardDays days = new AwkwardDays(choices);
        AwkwardRows rows = new AwkwardRows(new AwkwardMade(choices, days, clean));
        for (String table : RECORDS) {
            new AwkwardFile(choices, PlainSchema.of(table), clean).write(folder, rows.of(table));
        }
        AwkwardInputs inputs = new AwkwardInputs(choices, days);
        new AwkwardFile(choices, PlainSchema.of("local_workforce"), clean).write(folder, inputs.workforce());
        new AwkwardFile(choices, PlainSchema.of("local_population"), clean).write(folder, inputs.population());
        Files.writeString(folder.resolve("ssd_address.csv"), "addr_table_id\n1\n");
        if (clean) {
            Files.writeString(
                    folder.resolve("extract.json"),
                    "{\"as_at\": \"%s\", \"area_code\": \"%s\"}\n".formatted(days.asAt(), AwkwardInputs.HOME));
        } else if (choices.chance(85)) {
            Files.writeString(folder.resolve("extract.json"), about(choices, days));
        }
        return new AwkwardExtract(folder, days.asAt(), days.periods());
    }

    private static String about(AwkwardChoices choices, AwkwardDays days) {
        List<String> entries = new ArrayList<>();
        if (choices.chance(80)) {
            entries.add("\"as_at\": \"%s\"".formatted(choices.chance(90) ? days.asAt() : days.any()));
        }
        if (choices.chance(65)) {
            entries.add("\"area_code\": \"%s\""
                    .formatted(choices.chance(85) ? AwkwardInputs.HOME : choices.oneOf(AwkwardInputs.OTHER, "X1")));
        }
        List<String> covers = new ArrayList<>();
        for (String table : RECORDS) {
            if (choices.chance(15)) {
                LocalDate from = choices.chance(30) ? days.asAt().minusYears(10) : days.any();
                covers.add("\"%s\": {\"from\": \"%s\", \"to\": \"%s\"}".formatted(table, from, days.asAt()));
            }
        }
        if (!covers.isEmpty()) {
            entries.add("\"covers\": {" + String.join(", ", covers) + "}");
        }
        return "{" + String.join(",\n ", entries) + "}\n";
    }
}
