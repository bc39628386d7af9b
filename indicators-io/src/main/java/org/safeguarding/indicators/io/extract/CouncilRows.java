package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.safeguarding.indicators.io.table.Decimals;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.Times;
import org.safeguarding.indicators.io.table.Wholes;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.AuditExpectation;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.Professional;
import org.safeguarding.indicators.safeguarding.StaffingRow;

/** Reads the rows that are joined to no child. */
final class CouncilRows {
    private CouncilRows() {}

    static ImmutableList<ContactDecision> decisions(Table table) {
        Texts ids = table.texts("contact_id");
        Times received = table.times("received_at");
        Times decided = table.times("decided_at");
        ImmutableList.Builder<ContactDecision> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            String id = ids.text(row);
            Optional<LocalDateTime> stop = decided.at(row);
            received.at(row).ifPresent(start -> out.add(new ContactDecision(id, start, stop)));
        }
        return out.build();
    }

    static ImmutableList<Professional> professionals(Table table) {
        Texts ids = table.texts("prof_professional_id");
        Decimals fte = table.decimals("prof_full_time_equivalency");
        ImmutableList.Builder<Professional> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            out.add(new Professional(ids.text(row), fte.number(row)));
        }
        return out.build();
    }

    static ImmutableList<StaffingRow> staffing(Table table) {
        int[] days = table.days("as_at");
        Texts services = table.texts("service");
        ImmutableList<Decimals> cells = ImmutableList.of(
                table.decimals("posts_fte"),
                table.decimals("permanent_fte"),
                table.decimals("agency_fte"),
                table.decimals("leavers_fte_12m"));
        ImmutableList.Builder<StaffingRow> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            out.add(new StaffingRow(
                    days[row],
                    services.text(row),
                    cells.get(0).number(row),
                    cells.get(1).number(row),
                    cells.get(2).number(row),
                    cells.get(3).number(row)));
        }
        return out.build();
    }

    static ImmutableList<Audit> audits(Table table) {
        Texts ids = table.texts("audit_id");
        int[] days = table.days("audited_on");
        Texts grades = table.texts("grade");
        Flags discussions = table.flags("learning_discussion");
        ImmutableList.Builder<Audit> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            out.add(new Audit(ids.text(row), days[row], grades.text(row), discussions.isYes(row)));
        }
        return out.build();
    }

    static ImmutableList<AuditExpectation> auditExpectations(Table table) {
        int[] months = table.days("month");
        Wholes expected = table.wholes("expected_audits");
        ImmutableList.Builder<AuditExpectation> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            out.add(new AuditExpectation(months[row], expected.number(row).orElseThrow()));
        }
        return out.build();
    }

    static ImmutableList<FeedbackScore> feedbackScores(Table table) {
        Texts ids = table.texts("response_id");
        int[] days = table.days("given_on");
        Wholes scores = table.wholes("score");
        ImmutableList.Builder<FeedbackScore> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            OptionalLong score = scores.number(row);
            out.add(new FeedbackScore(
                    ids.text(row),
                    days[row],
                    score.isPresent() ? OptionalInt.of((int) score.getAsLong()) : OptionalInt.empty()));
        }
        return out.build();
    }

    static ImmutableList<PopulationRow> populations(Table table) {
        Texts areas = table.texts("area_code");
        int[] references = table.days("reference_date");
        Wholes from = table.wholes("age_from");
        Wholes to = table.wholes("age_to");
        Wholes persons = table.wholes("persons");
        Texts vintages = table.texts("vintage");
        int[] published = table.days("published_on");
        ImmutableList.Builder<PopulationRow> out = ImmutableList.builder();
        for (int row = 0; row < table.size(); row++) {
            out.add(new PopulationRow(
                    areas.text(row),
                    references[row],
                    age(from, row),
                    age(to, row),
                    persons.number(row).orElseThrow(),
                    vintages.text(row),
                    published[row]));
        }
        return out.build();
    }

    /** An age that no int holds is one that nobody reaches. */
    private static int age(Wholes ages, int row) {
        return (int) Math.min(ages.number(row).orElseThrow(), Integer.MAX_VALUE - 1);
    }
}
