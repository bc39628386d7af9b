package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.calculation.Timescale.Unstarted;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Windowed;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.HourAllowance;
import org.safeguarding.indicators.time.Window;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** Levels of every shape that has a kernel, over assessments and contact decisions, and ways to break them down. */
final class ShapeCases {
    static final Rows<ChildRecord, Assessment> ROWS = new Rows<>("assessments", ChildRecord::assessments);
    static final DayField<Assessment> STARTED = new DayField<>("started", Assessment::started);
    static final DayField<Assessment> AUTHORISED = new DayField<>("authorised", Assessment::authorised);
    static final DayField<Assessment> REFERRED = new DayField<>("referred", Assessment::referred);

    /** Of the same name as another field, and not the same. */
    static final DayField<Assessment> MISNAMED = new DayField<>("started", Assessment::authorised);

    static final Rows<ContactDecision, ContactDecision> DECISIONS = new Rows<>("decisions", ImmutableList::of);
    static final TimeField<ContactDecision> RECEIVED =
            new TimeField<>("received", decision -> Optional.of(decision.received()));
    static final TimeField<ContactDecision> DECIDED = new TimeField<>("decided", ContactDecision::decided);

    private ShapeCases() {}

    /** A level and its parts. */
    record Shape<S, P extends Enum<P>>(Class<P> parts, Level<S, P> level) {}

    /** Whether a level holds anything that is no event. */
    static boolean lasts(Level<?, ?> level) {
        return level instanceof Holding<?, ?>
                || level instanceof OpenBeyond<?, ?>
                || (level instanceof Windowed<?, ?> windowed
                        && windowed.flow() instanceof Timescale<?, ?> timescale
                        && timescale.by() == Attribution.END
                        && timescale.unstarted() == Unstarted.LEFT_OUT);
    }

    static Arbitrary<Shape<ChildRecord, ?>> ofChildren() {
        return Arbitraries.oneOf(
                counts(), recorded(), repeats(), distincts(), timescales(), timescales(), holdings(), beyond());
    }

    static Arbitrary<Shape<ContactDecision, ?>> ofDecisions() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 23, 24, 25, 72),
                        Arbitraries.of(Attribution.class),
                        Arbitraries.of(true, false),
                        Days.windows())
                .as((hours, by, where, window) -> {
                    HourTiming<ContactDecision> timing =
                            new HourTiming<>(RECEIVED, DECIDED, HourAllowance.hours(hours));
                    Where<ContactDecision> some =
                            new Where<>("some", decision -> decision.key().hashCode() % 3 != 0);
                    return new Shape<>(
                            Clock.class,
                            new Timescale<>(DECISIONS, timing, by, where ? some : Where.all(), Unstarted.LEFT_OUT)
                                    .over(window));
                });
    }

    private static Arbitrary<Shape<ChildRecord, ?>> counts() {
        return Combinators.combine(fields(), wheres(), Days.windows(), Arbitraries.of(true, false))
                .as((on, where, window, shared) -> shared
                        ? new Shape<>(Share.class, Count.share(ROWS, on, where).over(window))
                        : new Shape<>(Counted.class, Count.of(ROWS, on, where).over(window)));
    }

    private static Arbitrary<Shape<ChildRecord, ?>> recorded() {
        return Combinators.combine(fields(), fields(), wheres(), Days.windows(), Arbitraries.of(true, false))
                .as((on, since, where, window, shared) -> shared
                        ? new Shape<>(Share.class, recorded(Count.share(ROWS, on, where), since, window))
                        : new Shape<>(Counted.class, recorded(Count.of(ROWS, on, where), since, window)));
    }

    private static <P> Level<ChildRecord, P> recorded(
            Count<ChildRecord, Assessment, P> count, DayField<Assessment> since, Window window) {
        return new Recorded<>(count, Assessment.class, since).over(window);
    }

    private static Arbitrary<Shape<ChildRecord, ?>> repeats() {
        return Combinators.combine(fields(), wheres(), Days.windows(), lookBacks())
                .as((on, where, window, lookBack) ->
                        new Shape<>(Share.class, new Repeat<>(ROWS, on, where, lookBack).over(window)));
    }

    private static Arbitrary<Shape<ChildRecord, ?>> distincts() {
        return Combinators.combine(fields(), wheres(), Days.windows(), Arbitraries.of(true, false))
                .as((on, where, window, shared) -> new Shape<>(
                        Counted.class,
                        new Distinct<>(shared ? Count.share(ROWS, on, where) : Count.of(ROWS, on, where), window)));
    }

    private static Arbitrary<Shape<ChildRecord, ?>> timescales() {
        return Combinators.combine(fields(), fields(), allowances(), attributions(), wheres(), Days.windows())
                .as((from, to, allowance, by, where, window) -> new Shape<>(
                        Clock.class,
                        new Timescale<>(ROWS, new DayTiming<>(from, to, allowance), by.by, where, by.unstarted)
                                .over(window)));
    }

    private static Arbitrary<Shape<ChildRecord, ?>> holdings() {
        return open().map(open -> new Shape<>(Counted.class, open));
    }

    private static Arbitrary<Shape<ChildRecord, ?>> beyond() {
        return Combinators.combine(open(), allowances())
                .as((open, allowance) -> new Shape<>(Counted.class, new OpenBeyond<>(open, allowance)));
    }

    private static Arbitrary<Holding<ChildRecord, Assessment>> open() {
        return Combinators.combine(fields(), fields(), wheres(), Arbitraries.of(true, false))
                .as((from, to, where, endDayCounts) -> new Holding<>(ROWS, from, to, where, endDayCounts));
    }

    private static Arbitrary<DayField<Assessment>> fields() {
        return Arbitraries.of(List.of(STARTED, STARTED, STARTED, AUTHORISED, AUTHORISED, REFERRED, MISNAMED));
    }

    private static Arbitrary<Where<Assessment>> wheres() {
        return Arbitraries.of(List.of(
                Where.all(),
                Where.all(),
                new Where<>("services", Assessment::provisionOfServices),
                new Where<>("nothing", row -> false)));
    }

    private static Arbitrary<LookBack> lookBacks() {
        return Arbitraries.oneOf(
                Arbitraries.just(LookBack.ever()),
                Arbitraries.of(1, 12, 24).map(LookBack::months),
                Combinators.combine(
                                Arbitraries.of(LookBack.Unit.class),
                                Arbitraries.of(1, 28, 365, 366),
                                Arbitraries.of(true, false))
                        .as(LookBack::new));
    }

    private static Arbitrary<DayAllowance> allowances() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, 10, 15, 45, 2_000)
                        .map(n -> DayAllowance.workingDays(n, WorkingDayCalendar.englandAndWales())),
                Arbitraries.of(0, 1, 28).map(DayAllowance::calendarDays),
                Arbitraries.of(0, 6).map(DayAllowance::weeks),
                Arbitraries.of(0, 1, 12).map(DayAllowance::calendarMonths));
    }

    /** An attribution, and what it may do with a row without a start. */
    private enum Attributed {
        START(Attribution.START, Unstarted.LEFT_OUT),
        DUE(Attribution.DUE, Unstarted.LEFT_OUT),
        END(Attribution.END, Unstarted.LEFT_OUT),
        END_MISSED(Attribution.END, Unstarted.MISSED);

        private final Attribution by;
        private final Unstarted unstarted;

        Attributed(Attribution by, Unstarted unstarted) {
            this.by = by;
            this.unstarted = unstarted;
        }
    }

    private static Arbitrary<Attributed> attributions() {
        return Arbitraries.of(Attributed.class);
    }

    /** No breakdown, one by what the row says, by its key, and by an age that changes. */
    static Arbitrary<Optional<Dimension<ChildRecord>>> breakdowns() {
        return Arbitraries.of(List.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(BY_TEAM),
                Optional.of(new ByKey<>()),
                Optional.of(new ByAge())));
    }

    static final ByTeam BY_TEAM = new ByTeam();

    static final ByKey<ContactDecision> BY_KEY = new ByKey<>();

    static final class ByTeam implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return "team";
        }

        @Override
        public String groupOf(ChildRecord subject, Row through, int day) {
            return through instanceof Assessment a && !a.team().isBlank() ? a.team() : UNKNOWN;
        }
    }

    static final class ByKey<S> implements Dimension<S> {
        @Override
        public String name() {
            return "key";
        }

        @Override
        public String groupOf(S subject, Row through, int day) {
            return through.key();
        }
    }

    static final class ByAge implements Dimension<ChildRecord> {
        @Override
        public String name() {
            return "age";
        }

        @Override
        public String groupOf(ChildRecord subject, Row through, int day) {
            return subject.born() == Day.NONE ? UNKNOWN : Integer.toString((day - subject.born()) / 365);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }
}
