package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Snapshot;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.calculation.Timescale.Unstarted;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Level;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.HourAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** Every shape, over children, decisions and a workforce, in all its variants. */
final class Shapes {
    private static final Rows<ChildRecord, Contact> CONTACTS = new Rows<>("contacts", ChildRecord::contacts);
    private static final DayField<Contact> CONTACT_DAY = new DayField<>("day", Contact::day);
    private static final Where<Contact> PROGRESSED = new Where<>("progressed", Contact::newReferral);
    private static final Rows<ChildRecord, CinEpisode> EPISODES = new Rows<>("episodes", ChildRecord::episodes);
    private static final DayField<CinEpisode> REFERRED = new DayField<>("referred", CinEpisode::referred);
    private static final Where<CinEpisode> ACTED_ON = new Where<>("acted on", e -> !e.noFurtherAction());
    private static final Rows<ChildRecord, Assessment> ASSESSMENTS =
            new Rows<>("assessments", ChildRecord::assessments);
    private static final Rows<ChildRecord, InitialConference> CONFERENCES =
            new Rows<>("conferences", ChildRecord::conferences);
    private static final Rows<ChildRecord, ProtectionPlan> PLANS = new Rows<>("plans", ChildRecord::plans);
    private static final DayField<ProtectionPlan> PLAN_START = new DayField<>("started", ProtectionPlan::started);
    private static final DayField<ProtectionPlan> PLAN_END = new DayField<>("ended", ProtectionPlan::ended);
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();

    static final ImmutableMap<String, Flow<ChildRecord, Counted>> COUNTS = ImmutableMap.of(
            "count", Count.of(CONTACTS, CONTACT_DAY),
            "count of some", Count.of(CONTACTS, CONTACT_DAY, PROGRESSED),
            "lambda", Shapes::threeADay);

    static final ImmutableMap<String, Flow<ChildRecord, Share>> SHARES = ImmutableMap.of(
            "share", Count.share(CONTACTS, CONTACT_DAY, PROGRESSED),
            "repeat in 12 months", new Repeat<>(EPISODES, REFERRED, Where.all(), LookBack.months(12)),
            "repeat in 30 days",
                    new Repeat<>(EPISODES, REFERRED, ACTED_ON, new LookBack(LookBack.Unit.DAYS, 30, false)),
            "repeat ever", new Repeat<>(EPISODES, REFERRED, Where.all(), LookBack.ever()));

    static final ImmutableMap<String, Flow<ChildRecord, Clock>> CLOCKS =
            ImmutableMap.<String, Flow<ChildRecord, Clock>>builder()
                    .put(
                            "45 working days by start",
                            assessments(DayAllowance.workingDays(45, ENGLAND), Attribution.START))
                    .put("45 working days by end", assessments(DayAllowance.workingDays(45, ENGLAND), Attribution.END))
                    .put(
                            "45 working days by due day",
                            assessments(DayAllowance.workingDays(45, ENGLAND), Attribution.DUE))
                    .put("10 days by start", assessments(DayAllowance.calendarDays(10), Attribution.START))
                    .put("2 weeks by due day", assessments(DayAllowance.weeks(2), Attribution.DUE))
                    .put("3 months by end", assessments(DayAllowance.calendarMonths(3), Attribution.END))
                    .put("15 working days by end, from an enquiry that may not be known", conferences())
                    .buildOrThrow();

    static final ImmutableMap<String, Flow<ContactDecision, Clock>> HOURS = ImmutableMap.of(
            "24 hours by start", decisions(Attribution.START),
            "24 hours by end", decisions(Attribution.END),
            "24 hours by due day", decisions(Attribution.DUE));

    /** An episode is open, and no plan is. */
    static final Pointwise<ChildRecord, Counted> OPEN = new Pointwise<>(
            "an episode is open and no plan",
            (child, dates) -> {
                child.episodes().forEach(e -> {
                    dates.accept(e.referred());
                    dates.accept(e.closed());
                });
                child.plans().forEach(p -> {
                    dates.accept(p.started());
                    dates.accept(p.ended());
                });
            },
            (child, day, held) -> {
                Optional<CinEpisode> latest = child.episodes().stream()
                        .filter(e -> open(e.referred(), e.closed(), day))
                        .max(Comparator.comparing(CinEpisode::referred).thenComparing(CinEpisode::key));
                if (latest.isPresent() && child.plans().stream().noneMatch(p -> open(p.started(), p.ended(), day))) {
                    held.held(Counted.COUNTED, latest.get(), ImmutableList.of());
                }
            });

    static final ImmutableMap<String, Level<ChildRecord, Counted>> LEVELS = ImmutableMap.of(
            "holding",
            new Holding<>(PLANS, PLAN_START, PLAN_END, Where.all(), false),
            "holding through its last day",
            new Holding<>(PLANS, PLAN_START, PLAN_END, new Where<>("own", p -> !p.otherAuthority()), true),
            "pointwise",
            OPEN,
            "lambda",
            (child, out) -> child.careEpisodes()
                    .forEach(c -> out.held(
                            Counted.COUNTED, c.started(), c.ceased() == Day.NONE ? Day.FOREVER : c.ceased(), c)));

    static final Snapshot<StaffingRecord, StaffingRow, Counted> SNAPSHOT = new Snapshot<>(
            new Rows<>("workforce", StaffingRecord::rows),
            new DayField<>("as at", StaffingRow::asAt),
            (row, out) ->
                    out.add(Counted.COUNTED, row.posts().isPresent() ? row.key().length() : 0));

    /** Read off the row alone. */
    static final Dimension<ChildRecord> BY_ROW = new Dimension<>() {
        @Override
        public String name() {
            return "row";
        }

        @Override
        public String groupOf(ChildRecord subject, Row through, int day) {
            return through.key().substring(0, 2);
        }
    };

    /** Changes from day to day, as an age does. */
    static final Dimension<ChildRecord> BY_AGE = new Dimension<>() {
        @Override
        public String name() {
            return "age";
        }

        @Override
        public String groupOf(ChildRecord subject, Row through, int day) {
            return subject.born() == Day.NONE ? UNKNOWN : Integer.toString((day - subject.born()) / 100);
        }

        @Override
        public boolean changes() {
            return true;
        }
    };

    private Shapes() {}

    private static Flow<ChildRecord, Clock> assessments(DayAllowance allowance, Attribution by) {
        DayField<Assessment> started = new DayField<>("started", Assessment::started);
        DayField<Assessment> authorised = new DayField<>("authorised", Assessment::authorised);
        return Timescale.of(ASSESSMENTS, new DayTiming<>(started, authorised, allowance), by);
    }

    private static Flow<ChildRecord, Clock> conferences() {
        DayField<InitialConference> from = new DayField<>("enquiry", InitialConference::enquiryStarted);
        DayField<InitialConference> to = new DayField<>("held", InitialConference::held);
        DayTiming<InitialConference> timing = new DayTiming<>(from, to, DayAllowance.workingDays(15, ENGLAND));
        Where<InitialConference> counted = new Where<>("not a transfer in", c -> !c.transferIn());
        return new Timescale<>(CONFERENCES, timing, Attribution.END, counted, Unstarted.MISSED);
    }

    private static Flow<ContactDecision, Clock> decisions(Attribution by) {
        TimeField<ContactDecision> received = new TimeField<>("received", d -> Optional.of(d.received()));
        TimeField<ContactDecision> decided = new TimeField<>("decided", ContactDecision::decided);
        return Timescale.of(
                new Rows<ContactDecision, ContactDecision>("decisions", ImmutableList::of),
                new HourTiming<>(received, decided, HourAllowance.hours(24)),
                by);
    }

    /** A caller's own flow: three of each contact, known only the week after. */
    private static void threeADay(ChildRecord child, Events<Counted> out) {
        child.contacts()
                .forEach(c -> out.event(c.day(), Counted.COUNTED, 3, c.day() + 7, Day.FOREVER, c, ImmutableList.of()));
    }

    private static boolean open(int start, int end, int day) {
        return start <= day && (end == Day.NONE || day < end);
    }
}
