package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Dataset;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Month;
import org.safeguarding.indicators.time.Period;

/**
 * Contacts by month and team, in and out of a share, made up; results of them as indicators print them, and the cells that each
 * number of a result sums, for an attacker. Disclosure control reads definitions and results, so no rows are needed.
 */
final class MadeUp {
    static final long POPULATION = 68_000;
    private static final int AS_AT = Day.of(2021, 3, 31);
    private static final Month FIRST = new Month(2019, 4);

    record Contact(String key, int day, boolean in) implements Row {}

    record Child(String key, List<Contact> contacts) implements Subject {}

    private static final Rows<Child, Contact> ROWS = new Rows<>("contacts", Child::contacts);
    private static final DayField<Contact> DAY = new DayField<>("day", Contact::day);
    private static final Where<Contact> IN = new Where<>("in", Contact::in);

    /** Contacts of the period, by team. */
    static final Indicator<Dataset, Counted> CONTACTS = indicator(
            "contacts", WindowRule.IN_PERIOD, Counted.class, Measures.count(Counted.COUNTED), Count.of(ROWS, DAY));

    /** Those of them that are in. */
    static final Indicator<Dataset, Counted> THOSE_IN = indicator(
            "those-in", WindowRule.IN_PERIOD, Counted.class, Measures.count(Counted.COUNTED), Count.of(ROWS, DAY, IN));

    /** Their share. */
    static final Indicator<Dataset, Share> SHARE = indicator(
            "share",
            WindowRule.IN_PERIOD,
            Share.class,
            Measures.percentage(Share.IN, Share.OUT),
            Count.share(ROWS, DAY, IN));

    /** Contacts of rolling years, per 10,000. */
    static final Indicator<Dataset, Counted> RATE = indicator(
            "rate", WindowRule.ROLLING_12_MONTHS, Counted.class, Measures.per10k(Counted.COUNTED), Count.of(ROWS, DAY));

    static final ImmutableList<Indicator<Dataset, ?>> ALL = ImmutableList.of(CONTACTS, THOSE_IN, SHARE, RATE);

    private final long[][] in;
    private final long[][] out;

    /** The contacts of each month from April 2019 by team. */
    MadeUp(long[][] in, long[][] out) {
        this.in = in;
        this.out = out;
    }

    private static <P extends Enum<P>> Indicator<Dataset, P> indicator(
            String id, WindowRule window, Class<P> parts, Measure<P> measure, Flow<Child, P> flow) {
        Indicator.Builder<Dataset, P> builder = Indicator.builder();
        builder.id(id);
        builder.title(id);
        builder.parts(parts);
        builder.measure(measure);
        builder.window(window);
        builder.addFeeds(Feed.<Dataset, Child, P>of(data -> ImmutableList.of(), flow));
        builder.breakdown(Breakdown.of("team", teams(6)));
        builder.words(new Words("Made up.", "contacts", "", "nobody", ""));
        builder.addNeeds(Need.of("contacts"));
        return builder.build();
    }

    static ImmutableList<String> teams(int count) {
        ImmutableList.Builder<String> teams = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            teams.add("team " + i);
        }
        return teams.build();
    }

    static Month month(int place) {
        Month month = FIRST;
        for (int i = 0; i < place; i++) {
            month = month.next();
        }
        return month;
    }

    int months() {
        return in.length;
    }

    int groups() {
        return in[0].length;
    }

    int cells() {
        return 2 * months() * groups();
    }

    /** A result, and those of its teams where they are asked for. */
    List<Result> results(Indicator<Dataset, ?> indicator, Period period, boolean byTeam) {
        List<Result> results = new ArrayList<>();
        results.add(result(indicator, period, ""));
        for (int team = 0; byTeam && team < groups(); team++) {
            results.add(result(indicator, period, "team " + team));
        }
        return results;
    }

    private Result result(Indicator<Dataset, ?> indicator, Period period, String team) {
        long numerator = value(numerator(indicator.id(), period, team));
        long denominator = value(denominator(indicator.id(), period, team));
        Outcome outcome = switch (indicator.id()) {
            case "rate" ->
                Outcome.quotient(
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(POPULATION),
                        10_000,
                        Unit.PER_10000,
                        Places.WHOLE_OR_ONE);
            case "share" -> percent(numerator, denominator);
            default ->
                team.isEmpty()
                        ? Outcome.amount(BigDecimal.valueOf(numerator), Unit.COUNT, Places.WHOLE)
                        : percent(numerator, denominator);
        };
        Result.Builder result = Result.builder();
        result.indicator(indicator.id());
        result.title(indicator.title());
        result.window(indicator.window().label());
        result.period(period);
        result.breakdown(team.isEmpty() ? "" : "team");
        result.group(team);
        result.outcome(outcome);
        result.reason("");
        result.target(Optional.of(Target.atLeast(50)));
        result.partPeriod(false);
        result.rejectedRows(0);
        result.asAt(AS_AT);
        result.definitionVersion(1);
        return result.build();
    }

    private static Outcome percent(long numerator, long denominator) {
        return Outcome.quotient(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }

    /** The cells in a numerator. */
    Set<Integer> numerator(String indicator, Period period, String team) {
        boolean onlyIn = indicator.equals("share") || indicator.equals("those-in");
        return cells(indicator, period, team, onlyIn);
    }

    /** The cells in a denominator; of a count those of its total, of a rate none. */
    Set<Integer> denominator(String indicator, Period period, String team) {
        return switch (indicator) {
            case "share" -> cells(indicator, period, team, false);
            case "rate" -> Set.of();
            default -> team.isEmpty() ? Set.of() : cells(indicator, period, "", indicator.equals("those-in"));
        };
    }

    private Set<Integer> cells(String indicator, Period period, String team, boolean onlyIn) {
        Set<Integer> cells = new HashSet<>();
        int last = period.lastDay();
        int first = indicator.equals("rate") ? Day.plusMonths(last + 1, -12) : period.firstDay();
        for (int m = 0; m < months(); m++) {
            boolean within = month(m).firstDay() >= first && month(m).lastDay() <= last;
            for (int g = 0; within && g < groups(); g++) {
                if (team.isEmpty() || team.equals("team " + g)) {
                    cells.add(2 * (m * groups() + g));
                    if (!onlyIn) {
                        cells.add(2 * (m * groups() + g) + 1);
                    }
                }
            }
        }
        return cells;
    }

    long value(Set<Integer> cells) {
        return cells.stream()
                .mapToLong(cell -> {
                    int place = cell / 2;
                    long[][] of = cell % 2 == 0 ? in : out;
                    return of[place / groups()][place % groups()];
                })
                .sum();
    }

    /** What a result tells an attacker; step is what its counts are rounded to. */
    void tell(Attacker attacker, Result shown, int step) {
        learn(
                attacker,
                numerator(shown.indicator(), shown.period(), shown.group()),
                shown.outcome().numerator(),
                step);
        learn(
                attacker,
                denominator(shown.indicator(), shown.period(), shown.group()),
                shown.outcome().denominator(),
                step);
    }

    private static void learn(Attacker attacker, Set<Integer> cells, Optional<BigDecimal> number, int step) {
        if (!cells.isEmpty() && number.isPresent()) {
            long told = number.get().longValueExact();
            boolean exact = step <= 1 || told == 0;
            long low = exact ? told : Math.max(6, told - step / 2);
            long high = exact ? told : told + (step - 1) / 2;
            attacker.learns(cells, low, high);
        }
    }

    /** What must not be found out: the numbers of a result that are small, and what is missing to its whole. */
    List<Set<Integer>> secrets(Result result) {
        List<Set<Integer>> secrets = new ArrayList<>();
        Set<Integer> numerator = numerator(result.indicator(), result.period(), result.group());
        Set<Integer> denominator = denominator(result.indicator(), result.period(), result.group());
        Set<Integer> rest = new HashSet<>(denominator);
        rest.removeAll(numerator);
        for (Set<Integer> cells : List.of(numerator, denominator, rest)) {
            if (value(cells) >= 1 && value(cells) <= 5) {
                secrets.add(cells);
            }
        }
        return secrets;
    }
}
