package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/** The law of change dates: asked on every day of a span, a pointwise level answers what it holds. */
final class PointwiseLaws {
    private PointwiseLaws() {}

    static <S extends Subject, P extends Enum<P>> ImmutableList<Violation> violations(
            Class<P> parts, Pointwise<S, P> level, Iterable<S> subjects, int first, int last) {
        Violations broken = new Violations();
        Trial<S, P> trial = new Trial<>(parts, level, Optional.empty());
        for (S subject : subjects) {
            for (int day = first; day <= last; day++) {
                String held = trial.evidence(subject, day, Knowledge.asThen());
                broken.equal(Law.CHANGE_DATES, subject.key(), Day.text(day), answer(level, subject, day), held);
            }
        }
        return broken.list();
    }

    /** The answer of one day in the words of {@link Trial#evidence}. */
    private static <S extends Subject, P> String answer(Pointwise<S, P> level, S subject, int day) {
        List<String> lines = new ArrayList<>();
        level.at()
                .at(
                        subject,
                        day,
                        (part, amount, through, because) -> lines.add(Trial.line(part, amount, through, because, "")));
        lines.sort(String::compareTo);
        return lines.isEmpty() ? "nothing" : String.join(", ", lines);
    }
}
