package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.safeguarding.Audit;
import org.safeguarding.indicators.safeguarding.AuditExpectation;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.DecisionColumns;
import org.safeguarding.indicators.safeguarding.FeedbackScore;
import org.safeguarding.indicators.safeguarding.Professional;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;

/**
 * A council with every table that the catalogue reads: ten years of referrals with the contacts they came as and the decisions on
 * those, the assessments, plans and visits they led to, and the rest in proportion. All that grows with the referrals is in
 * columns; children are read off them one after the other.
 */
final class WholeCouncil {
    private static final String DECISIONS = "local_contact_decisions";
    private static final long SEED = 20201;
    private static final int REFERRALS_A_CHILD = 4;
    private static final int WORKERS = 1_000;
    private static final int MONTHS = 120;

    private final int children;
    private final Map<CouncilTable, Spells> tables = new EnumMap<>(CouncilTable.class);
    private final ImmutableMap<String, RowColumns> columns;
    private final Decisions decisions;

    private WholeCouncil(int referrals) {
        SplittableRandom random = new SplittableRandom(SEED);
        children = Math.max(1, referrals / REFERRALS_A_CHILD);
        ImmutableMap.Builder<String, RowColumns> all = ImmutableMap.builder();
        for (CouncilTable table : CouncilTable.values()) {
            Spells rows = rows(table, table.rows(referrals), random);
            tables.put(table, rows);
            all.put(table.table(), columns(table, rows));
        }
        decisions = Decisions.of(spells(CouncilTable.CONTACTS).from(), SEED);
        int[] contacts =
                IntStream.range(0, spells(CouncilTable.CONTACTS).size()).toArray();
        all.put(
                DECISIONS,
                RowColumns.of(contacts.length, contacts)
                        .withTimes("received_at", decisions.received())
                        .withTimes("decided_at", decisions.decided()));
        columns = all.buildOrThrow();
    }

    /** A council of so many referrals, the same every time. */
    static WholeCouncil of(int referrals) {
        return new WholeCouncil(referrals);
    }

    private Spells rows(CouncilTable table, int rows, SplittableRandom random) {
        return table.of() == table
                ? Spells.of(rows, children, table.lasts(), random)
                : Spells.within(rows, spells(table.of()), random);
    }

    private RowColumns columns(CouncilTable table, Spells rows) {
        RowColumns made =
                RowColumns.of(children, rows.child()).withDays(table.columns().get(0), rows.from());
        return table.lasts() ? made.withDays(table.columns().get(1), rows.to()) : made;
    }

    /** The rows of a table. */
    Spells spells(CouncilTable table) {
        Spells rows = tables.get(table);
        if (rows == null) {
            throw new IllegalStateException("expected the rows of " + table + " by now, got none");
        }
        return rows;
    }

    Decisions decisions() {
        return decisions;
    }

    int children() {
        return children;
    }

    /** How many rows there are in all tables that grow with the referrals. */
    long rows() {
        return tables.values().stream().mapToLong(Spells::size).sum() + decisions.received().length;
    }

    /** The children as objects, as a service has them. */
    ImmutableList<ChildRecord> objects() {
        ImmutableList.Builder<ChildRecord> objects = ImmutableList.builderWithExpectedSize(children);
        for (ChildRecord child : new ColumnChildren(this)) {
            ChildRecord.Builder object = ChildRecord.builder(child.key());
            object.from(child);
            objects.add(object.build());
        }
        return objects.build();
    }

    /** The records anew, nothing of them read or sorted yet. */
    CouncilRecords records() {
        return records(new ColumnChildren(this), columns);
    }

    /** The same of children that are there already, without columns of their rows. */
    CouncilRecords records(ImmutableList<ChildRecord> objects) {
        return records(objects, ImmutableMap.of(DECISIONS, decisionColumns()));
    }

    private CouncilRecords records(Iterable<ChildRecord> of, ImmutableMap<String, RowColumns> asColumns) {
        CouncilRecords.Builder records = CouncilRecords.builder()
                .children(of)
                .decisions(DecisionColumns.of(decisionColumns()))
                .columns(asColumns)
                .population(Council.population())
                .workforce(workforce())
                .complete(columns.keySet().toArray(String[]::new))
                .complete("local_population", "local_workforce", "ssd_professionals", "local_private_fostering")
                .complete("local_young_carers", "local_audits", "local_audit_expectations", "local_feedback_scores");
        for (int i = 0; i < WORKERS; i++) {
            records.addProfessionals(new Professional(worker(i), Optional.of(BigDecimal.ONE)));
        }
        for (int month = 0; month < MONTHS; month++) {
            int first = firstDay(month);
            records.addAudits(new Audit("Q" + month, first, "good", month % 2 == 0));
            records.addAuditExpectations(new AuditExpectation(first, 2));
            records.addFeedbackScores(new FeedbackScore("Y" + month, first, OptionalInt.of(month % 10 + 1)));
        }
        return records.build();
    }

    private RowColumns decisionColumns() {
        RowColumns found = columns.get(DECISIONS);
        if (found == null) {
            throw new IllegalStateException("expected columns of decisions, got none");
        }
        return found;
    }

    /** The id of the worker of a row. */
    static String worker(int row) {
        return "W" + row % WORKERS;
    }

    private static int firstDay(int month) {
        YearMonth first = YearMonth.from(Referrals.FIRST);
        return Math.toIntExact(first.plusMonths(month).atDay(1).toEpochDay());
    }

    private static StaffingRecord workforce() {
        Optional<BigDecimal> hundred = Optional.of(BigDecimal.valueOf(100));
        Optional<BigDecimal> most = Optional.of(BigDecimal.valueOf(80));
        Optional<BigDecimal> some = Optional.of(BigDecimal.valueOf(10));
        return StaffingRecord.of(IntStream.range(0, MONTHS)
                .mapToObj(month -> new StaffingRow(firstDay(month), "assessment", hundred, most, some, some))
                .collect(ImmutableList.toImmutableList()));
    }
}
