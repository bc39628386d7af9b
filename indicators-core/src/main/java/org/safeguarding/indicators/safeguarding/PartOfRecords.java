package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.function.Function;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Population;

/**
 * Some of the subjects of a council, of every kind, each as it is in the whole. The key of a subject says which part it is in, so that
 * programs that know nothing of each other agree: its hash code, which is that of a text and so the same on every machine.
 */
final class PartOfRecords extends CouncilRecords {
    private final CouncilRecords whole;
    private final int number;
    private final int parts;
    private final Iterable<ChildRecord> children;
    private final Iterable<ContactDecision> decisions;

    private PartOfRecords(CouncilRecords whole, int number, int parts) {
        this.whole = whole;
        this.number = number;
        this.parts = parts;
        children = mine(whole.children(), ChildRecord::key);
        decisions = mine(whole.decisions(), ContactDecision::key);
    }

    static CouncilRecords of(CouncilRecords whole, int number, int parts) {
        if (number < 0 || number >= parts) {
            throw new IllegalArgumentException(
                    "Expected the number of one of " + parts + " parts, from 0, but was " + number);
        }
        return new PartOfRecords(whole, number, parts);
    }

    private boolean isMine(String key) {
        return Math.floorMod(key.hashCode(), parts) == number;
    }

    /** Gathered once where they are all there; else chosen each time, as they are made each time. */
    private <S> Iterable<S> mine(Iterable<S> subjects, Function<S, String> key) {
        return subjects instanceof Collection<S> there
                ? mine(there, key)
                : Iterables.filter(subjects, subject -> isMine(key.apply(subject)));
    }

    private <S> ImmutableList<S> mine(Collection<S> subjects, Function<S, String> key) {
        return subjects.stream().filter(subject -> isMine(key.apply(subject))).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Iterable<ChildRecord> children() {
        return children;
    }

    @Override
    public ImmutableMap<String, RowColumns> columns() {
        return ImmutableMap.of();
    }

    @Override
    public Iterable<ContactDecision> decisions() {
        return decisions;
    }

    @Override
    public StaffingRecord workforce() {
        StaffingRecord workforce = whole.workforce();
        return isMine(workforce.key()) ? workforce : StaffingRecord.of(ImmutableList.of());
    }

    @Override
    public ImmutableList<Professional> professionals() {
        return mine(whole.professionals(), Professional::key);
    }

    @Override
    public ImmutableList<Worker> workers() {
        return mine(whole.workers(), Worker::key);
    }

    @Override
    public ImmutableList<CareCase> careCases() {
        return mine(whole.careCases(), CareCase::key);
    }

    @Override
    public ImmutableList<Audit> audits() {
        return mine(whole.audits(), Audit::key);
    }

    @Override
    public ImmutableList<AuditExpectation> auditExpectations() {
        return mine(whole.auditExpectations(), AuditExpectation::key);
    }

    @Override
    public ImmutableList<FeedbackScore> feedbackScores() {
        return mine(whole.feedbackScores(), FeedbackScore::key);
    }

    @Override
    public ImmutableMap<String, TableState> tables() {
        return whole.tables();
    }

    @Override
    public Population population() {
        return whole.population();
    }

    @Override
    public String ids() {
        return whole.ids();
    }

    @Override
    public ImmutableMap<String, String> withheld() {
        return whole.withheld();
    }
}
