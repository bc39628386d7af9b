package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.tally.Row;

/** What the records of each table say: their own columns, apart from ids and from what they have of another record. */
final class RowSays {
    private static final ImmutableMap<Class<?>, Kind<?>> KINDS = kinds();

    private record Kind<R extends Row>(Class<R> type, String table, BiConsumer<R, Said> says) {
        void say(Row row, Said said) {
            says.accept(type.cast(row), said);
        }
    }

    /** Collects what one record says. */
    private static final class Said {
        private final StringBuilder columns = new StringBuilder();
        private final ImmutableList.Builder<String> owners = ImmutableList.builder();
        private final ImmutableList.Builder<RowName> links = ImmutableList.builder();

        /** Each value ends where the next begins, whatever is in it. */
        Said columns(Object... values) {
            for (Object value : values) {
                String text = value instanceof Optional<?> optional
                        ? optional.map(Said::text).orElse("")
                        : text(value);
                columns.append(text.length()).append(':').append(text);
            }
            return this;
        }

        /** A decimal is what it amounts to, however many noughts it was written with. */
        private static String text(Object value) {
            return value instanceof BigDecimal decimal
                    ? (decimal.signum() == 0
                            ? "0"
                            : decimal.stripTrailingZeros().toPlainString())
                    : String.valueOf(value);
        }

        Said link(String table, String key) {
            if (!key.isEmpty()) {
                links.add(new RowName(table, key));
            }
            return this;
        }

        Said owner(String owner) {
            owners.add(owner);
            return this;
        }
    }

    /**
     * What a record says.
     *
     * @param columns its own columns
     * @param owners the subjects it belongs to beside the child it is recorded under
     * @param links the records it names
     */
    record Words(String columns, ImmutableList<String> owners, ImmutableList<RowName> links) {}

    private RowSays() {}

    static String worker(String key) {
        return "worker " + key;
    }

    static String careCase(String key) {
        return "case " + key;
    }

    static String table(Row row) {
        return kind(row).table();
    }

    static Words of(Row row) {
        Said said = new Said();
        kind(row).say(row, said);
        return new Words(said.columns.toString(), said.owners.build(), said.links.build());
    }

    private static Kind<?> kind(Row row) {
        @Nullable Kind<?> kind = KINDS.get(row.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "expected a record of a council, got a " + row.getClass().getSimpleName());
        }
        return kind;
    }

    private static ImmutableMap<Class<?>, Kind<?>> kinds() {
        ImmutableMap.Builder<Class<?>, Kind<?>> kinds = ImmutableMap.builder();
        String plans = Tables.PLANS.table();
        put(
                kinds,
                Contact.class,
                Tables.CONTACTS.table(),
                (r, s) -> s.columns(r.day(), r.sourceCode(), r.newReferral()));
        put(
                kinds,
                CinEpisode.class,
                Tables.EPISODES.table(),
                (r, s) -> s.columns(
                        r.referred(), r.closed(), r.closeReason(), r.noFurtherAction(), r.sourceCode(), r.team()));
        put(
                kinds,
                Assessment.class,
                Tables.ASSESSMENTS.table(),
                (r, s) -> s.columns(r.started(), r.authorised(), r.provisionOfServices(), r.team()));
        put(kinds, Section47Enquiry.class, Tables.SECTION_47, (r, s) -> s.columns(r.started(), r.ended()));
        put(
                kinds,
                InitialConference.class,
                Tables.CONFERENCES.table(),
                (r, s) -> s.columns(r.held(), r.transferIn())
                        .link(
                                Tables.SECTION_47,
                                r.enquiry().map(Section47Enquiry::key).orElse("")));
        put(
                kinds,
                ProtectionPlan.class,
                plans,
                (r, s) -> s.columns(r.started(), r.ended(), r.category(), r.otherAuthority()));
        put(kinds, CareEpisode.class, Tables.CARE_EPISODES, (r, s) -> s.columns(r.started(), r.ceased()));
        put(kinds, CinVisit.class, Tables.CIN_VISITS.table(), (r, s) -> s.columns(r.day(), r.seen()));
        put(
                kinds,
                ProtectionVisit.class,
                Tables.PROTECTION_VISITS.table(),
                (r, s) -> s.columns(r.day(), r.seen()).link(plans, r.planKey()));
        put(
                kinds,
                ProtectionReview.class,
                Tables.PROTECTION_REVIEWS.table(),
                (r, s) -> s.columns(r.day()).link(plans, r.planKey()));
        put(
                kinds,
                CoreGroup.class,
                Tables.CORE_GROUPS.table(),
                (r, s) -> s.columns(r.day()).link(plans, r.planKey()));
        put(kinds, CinPlan.class, Tables.CIN_PLANS.table(), (r, s) -> s.columns(r.started(), r.ended(), r.team()));
        put(
                kinds,
                CinPlanReview.class,
                Tables.CIN_PLAN_REVIEWS.table(),
                (r, s) -> s.columns(r.day()).link(Tables.CIN_PLANS.table(), r.planKey()));
        put(
                kinds,
                Involvement.class,
                Tables.INVOLVEMENTS.table(),
                (r, s) -> s.columns(r.team(), r.started(), r.ended()).owner(worker(r.worker())));
        put(
                kinds,
                FosteringArrangement.class,
                Tables.PRIVATE_FOSTERING.table(),
                (r, s) -> s.columns(r.started(), r.ended()));
        put(
                kinds,
                CaringService.class,
                Tables.YOUNG_CARERS.table(),
                (r, s) -> s.columns(r.service(), r.knownFrom(), r.knownTo()));
        put(
                kinds,
                Proceeding.class,
                Tables.PROCEEDINGS.table(),
                (r, s) -> s.columns(r.issued(), r.concluded(), r.finalOrder(), r.olderSiblingEarlier())
                        .owner(careCase(r.caseKey())));
        put(kinds, ContactDecision.class, Tables.DECISIONS.table(), (r, s) -> s.columns(r.received(), r.decided()));
        put(
                kinds,
                StaffingRow.class,
                Tables.WORKFORCE.table(),
                (r, s) -> s.columns(r.asAt(), r.service(), r.posts(), r.permanent(), r.agency(), r.leavers()));
        put(
                kinds,
                Professional.class,
                Tables.PROFESSIONALS,
                (r, s) -> s.columns(r.fte()).owner(worker(r.key())));
        put(kinds, Audit.class, Tables.AUDITS.table(), (r, s) -> s.columns(r.day(), r.grade(), r.learningDiscussion()));
        put(
                kinds,
                AuditExpectation.class,
                Tables.AUDIT_EXPECTATIONS.table(),
                (r, s) -> s.columns(r.firstDay(), r.expected()));
        put(kinds, FeedbackScore.class, Tables.FEEDBACK.table(), (r, s) -> s.columns(r.day(), r.score()));
        return kinds.buildOrThrow();
    }

    private static <R extends Row> void put(
            ImmutableMap.Builder<Class<?>, Kind<?>> kinds, Class<R> type, String table, BiConsumer<R, Said> says) {
        kinds.put(type, new Kind<>(type, table, says));
    }
}
