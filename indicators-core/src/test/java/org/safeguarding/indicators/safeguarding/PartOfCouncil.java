package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.safeguarding.indicators.evaluation.RowColumns;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.measure.Population;

/** Some of the subjects of a council, of every kind. */
final class PartOfCouncil extends CouncilRecords {
    private final CouncilRecords whole;
    private final String ids;
    private final List<Integer> chosen;
    private final int part;

    private PartOfCouncil(CouncilRecords whole, String ids, List<Integer> chosen, int part) {
        this.whole = whole;
        this.ids = ids;
        this.chosen = chosen;
        this.part = part;
    }

    /** A council in so many parts, every subject in one of them. */
    static ImmutableList<CouncilRecords> split(CouncilRecords whole, int parts, Random random, List<String> ids) {
        int most = 400;
        List<Integer> numbers = new ArrayList<>(Collections.nCopies(most, 0));
        numbers.replaceAll(zero -> random.nextInt(parts));
        return IntStream.range(0, parts)
                .mapToObj(part -> new PartOfCouncil(whole, ids.get(part % ids.size()), numbers, part))
                .collect(ImmutableList.toImmutableList());
    }

    private <S> ImmutableList<S> mine(Iterable<S> subjects) {
        ImmutableList<S> all = ImmutableList.copyOf(subjects);
        return IntStream.range(0, all.size())
                .filter(i -> chosen.get(i % chosen.size()) == part)
                .mapToObj(all::get)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Iterable<ChildRecord> children() {
        return mine(whole.children());
    }

    @Override
    public ImmutableList<Worker> workers() {
        return mine(whole.workers());
    }

    @Override
    public ImmutableList<CareCase> careCases() {
        return mine(whole.careCases());
    }

    @Override
    public ImmutableMap<String, RowColumns> columns() {
        return ImmutableMap.of();
    }

    @Override
    public ImmutableList<ContactDecision> decisions() {
        return mine(whole.decisions());
    }

    @Override
    public StaffingRecord workforce() {
        return part == 0 ? whole.workforce() : StaffingRecord.of(ImmutableList.of());
    }

    @Override
    public ImmutableList<Professional> professionals() {
        return mine(whole.professionals());
    }

    @Override
    public ImmutableList<Audit> audits() {
        return mine(whole.audits());
    }

    @Override
    public ImmutableList<AuditExpectation> auditExpectations() {
        return mine(whole.auditExpectations());
    }

    @Override
    public ImmutableList<FeedbackScore> feedbackScores() {
        return mine(whole.feedbackScores());
    }

    @Override
    public ImmutableMap<String, TableState> tables() {
        return whole.tables();
    }

    @Override
    public Population population() {
        return Population.NONE;
    }

    @Override
    public String ids() {
        return ids;
    }

    @Override
    public ImmutableMap<String, String> withheld() {
        return whole.withheld();
    }
}
