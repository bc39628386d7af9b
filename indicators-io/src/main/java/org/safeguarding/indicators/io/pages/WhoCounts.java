package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Explanation;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.CareCase;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Worker;
import org.safeguarding.indicators.tally.Contribution;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** How each subject of a worked example counts, and through which row: the explanation of the library as a table. */
final class WhoCounts {
    static final ImmutableList<String> HEADER =
            ImmutableList.of("Who or what", "Counted through", "Counts as", "Because of");
    private static final String NOTHING = "-";

    private final Indicator<CouncilRecords, ?> indicator;
    private final WorkedExample example;
    private final Map<String, String> subjects = new LinkedHashMap<>();

    private WhoCounts(Indicator<CouncilRecords, ?> indicator, WorkedExample example) {
        this.indicator = indicator;
        this.example = example;
    }

    static ImmutableList<ImmutableList<String>> rows(Indicator<CouncilRecords, ?> indicator, WorkedExample example) {
        return new WhoCounts(indicator, example).rows();
    }

    private ImmutableList<ImmutableList<String>> rows() {
        for (Feed<? super CouncilRecords, ?, ?> feed : indicator.feeds()) {
            name(feed);
        }
        SetMultimap<String, Contribution<?>> bySubject = LinkedHashMultimap.create();
        for (Explanation.Step step : Evaluation.of(example.records(), example.asAt())
                .explain(indicator, example.period())
                .steps()) {
            step.contributions().forEach(c -> bySubject.put(c.subject(), c));
        }
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        subjects.forEach((key, name) -> {
            if (bySubject.containsKey(key)) {
                byRow(bySubject.get(key)).values().forEach(of -> rows.add(row(name, of)));
            } else {
                rows.add(ImmutableList.of(Markdown.escape(name), NOTHING, "not counted", NOTHING));
            }
        });
        return rows.build();
    }

    private <S extends Subject> void name(Feed<? super CouncilRecords, S, ?> feed) {
        for (S subject : feed.subjects().apply(example.records())) {
            subjects.putIfAbsent(subject.key(), kind(subject) + subject.key());
        }
    }

    private static String kind(Subject subject) {
        if (subject instanceof ChildRecord) {
            return "child ";
        } else if (subject instanceof Worker) {
            return "worker ";
        } else if (subject instanceof CareCase) {
            return "case ";
        }
        return "";
    }

    /** What counts through one row stands on one line. */
    private static Map<Row, List<Contribution<?>>> byRow(Iterable<Contribution<?>> contributions) {
        Map<Row, List<Contribution<?>>> rows = new LinkedHashMap<>();
        contributions.forEach(
                c -> rows.computeIfAbsent(c.through(), row -> new ArrayList<>()).add(c));
        return rows;
    }

    private ImmutableList<String> row(String name, List<Contribution<?>> contributions) {
        Contribution<?> first = contributions.get(0);
        String when =
                first.eventDay() == Day.NONE ? "since " + Day.text(first.from()) : "on " + Day.text(first.eventDay());
        String because = first.because().stream().map(Row::key).collect(Collectors.joining(", "));
        return Markdown.escaped(ImmutableList.of(
                name,
                first.through().key() + ", " + when,
                contributions.stream().map(this::amount).collect(Collectors.joining("; ")),
                because.isEmpty() ? NOTHING : because));
    }

    private String amount(Contribution<?> contribution) {
        String name = part(contribution.part());
        boolean one = contribution.amount() == 1 && indicator.scale() == 0;
        return one
                ? name
                : name + " "
                        + BigDecimal.valueOf(contribution.amount(), indicator.scale())
                                .stripTrailingZeros()
                                .toPlainString();
    }

    private static String part(Object part) {
        if (part == Share.IN) {
            return "in numerator and denominator";
        } else if (part == Share.OUT) {
            return "in the denominator only";
        } else if (part == Counted.COUNTED) {
            return "counted";
        } else if (part == Clock.INVALID) {
            return "missed: ended before it started";
        }
        return Printed.words(part.toString());
    }
}
