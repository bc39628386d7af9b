package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Through;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.evaluation.RowName;
import org.safeguarding.indicators.evaluation.RowPrint;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** An explanation tells of every row of the table counted through either what it counts as or why it does not: once. */
class RowsOutsideProperties {
    private static final CouncilPrints PRINTS = CouncilPrints.INSTANCE;
    private static final ImmutableSet<String> OF_CASES =
            ImmutableSet.of("care-cases", "care-rate", "care-26w-pct", "care-duration-weeks");

    @Property(tries = 60)
    void everyRowCountsOrIsToldWhyItDoesNot(
            @ForAll("councils") CouncilRecords council, @ForAll("near") int asAt, @ForAll("period") Period period) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        Inventory inventory = Inventory.of(council, PRINTS);
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            Set<RowName> rows = rows(indicator, inventory);
            for (Explanation.Step step : evaluation.explain(indicator, period).steps()) {
                Set<RowName> held = new TreeSet<>();
                step.contributions().stream()
                        .map(Contribution::through)
                        .map(PRINTS::name)
                        .forEach(held::add);
                List<RowName> outside = step.outside().stream()
                        .map(Explanation.Outside::row)
                        .map(PRINTS::name)
                        .toList();
                assertThat(step.complete()).as(indicator.id()).isTrue();
                // A row that was told twice, or told outside though it counts, would be one too many.
                List<RowName> told = new ArrayList<>(held);
                told.addAll(outside);
                assertThat(told).as(indicator.id()).containsExactlyInAnyOrderElementsOf(rows);
            }
        }
    }

    @Property(tries = 60)
    void everyReasonIsInWordsThatNameNoDateAndNoRow(
            @ForAll("councils") CouncilRecords council, @ForAll("near") int asAt, @ForAll("period") Period period) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            for (Explanation.Step step : evaluation.explain(indicator, period).steps()) {
                assertThat(step.outside())
                        .as(indicator.id())
                        .allSatisfy(outside -> assertThat(outside.reason())
                                .isNotBlank()
                                .doesNotContain(outside.row().key())
                                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"));
            }
        }
    }

    @Property(tries = 60)
    void whatIsAskedOfARowIsSoWhereItCounts(
            @ForAll("councils") CouncilRecords council, @ForAll("near") int asAt, @ForAll("period") Period period) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            for (Explanation.Step step : evaluation.explain(indicator, period).steps()) {
                Set<String> counted = step.contributions().stream()
                        .map(c -> c.subject() + " " + c.through().key())
                        .collect(Collectors.toSet());
                indicator.feeds().forEach(feed -> isAsked(feed, council, step.day(), counted));
            }
        }
    }

    private static <S extends Subject> void isAsked(
            Feed<? super CouncilRecords, S, ?> feed, CouncilRecords council, int day, Set<String> counted) {
        feed.through().ifPresent(through -> isAsked(feed.subjects().apply(council), through, day, counted));
    }

    private static <S extends Subject, R extends Row> void isAsked(
            Iterable<S> subjects, Through<S, R> through, int day, Set<String> counted) {
        for (S subject : subjects) {
            for (R row : through.rows().of().apply(subject)) {
                if (counted.contains(subject.key() + " " + row.key())) {
                    assertThat(through.asked())
                            .allMatch(asked -> asked.at().isSo(subject, row, day), row + " at " + Day.text(day));
                }
            }
        }
    }

    /** The rows of the tables an indicator counts through: the first that it needs, and for audits both that it sets against each other. */
    private static Set<RowName> rows(Indicator<CouncilRecords, ?> indicator, Inventory inventory) {
        ImmutableList<String> tables = indicator.id().equals("audit-completion-pct")
                ? ImmutableList.of(Tables.AUDITS.table(), Tables.AUDIT_EXPECTATIONS.table())
                : ImmutableList.of(indicator.needs().get(0).table());
        String owner = indicator.id().equals("caseload") ? "worker " : OF_CASES.contains(indicator.id()) ? "case " : "";
        Set<RowName> rows = new TreeSet<>();
        for (RowPrint row : inventory.rows()) {
            boolean ofSubject = owner.isEmpty()
                    || row.owners().stream().anyMatch(one -> one.startsWith(owner) && one.length() > owner.length());
            if (tables.contains(row.name().table()) && ofSubject) {
                rows.add(row.name());
            }
        }
        return rows;
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(6);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<Period> period() {
        return Combinators.combine(Arbitraries.of(PeriodKind.class), Days.near())
                .as(PeriodKind::periodOf);
    }
}
