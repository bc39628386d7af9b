package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.safeguarding.indicators.measure.Chance;
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
 * Contacts by month, team and age, in and out of a share, made up; results of them as indicators print them, and the cells that
 * each number of a result sums, for an attacker. Disclosure control reads definitions and results, so no rows are needed.
 */
final class MadeUp {
    static final long POPULATION = 68_000;
    static final String TEAM = "team";
    static final String AGE = "age";
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

    private final int months;
    private final int teams;
    private final int ages;
    /** How many there are, by month, team and age, each twice: those in, then those out. */
    private final long[] counts;

    /** The contacts of each month from April 2019 by team, all of one age. */
    MadeUp(long[][] in, long[][] out) {
        this(in.length, in[0].length, 1, new long[2 * in.length * in[0].length]);
        for (int m = 0; m < months; m++) {
            for (int g = 0; g < teams; g++) {
                counts[2 * (m * teams + g)] = in[m][g];
                counts[2 * (m * teams + g) + 1] = out[m][g];
            }
        }
    }

    /** The contacts of each month from April 2019 by team and age. */
    MadeUp(int months, int teams, int ages, long[] counts) {
        this.months = months;
        this.teams = teams;
        this.ages = ages;
        this.counts = counts;
    }

    /** Contacts made by chance, some groups smaller than others. */
    static MadeUp of(Random random, int months, int teams, int ages, int mean) {
        long[] counts = new long[2 * months * teams * ages];
        for (int i = 0; i < counts.length; i++) {
            double expected = mean / (2.0 * ages);
            counts[i] = Chances.poisson(random, random.nextInt(4) == 0 ? expected / 2 : expected);
        }
        return new MadeUp(months, teams, ages, counts);
    }

    /** The same counts are the same table. */
    String content() {
        return months + " " + teams + " " + ages + " " + Arrays.toString(counts);
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
        builder.breakdown(Breakdown.of(TEAM, groups(TEAM, 6)));
        builder.addBreakdowns(Breakdown.of(AGE, groups(AGE, 6)));
        builder.words(new Words("Made up.", "contacts", "", "nobody", ""));
        builder.addNeeds(Need.of("contacts"));
        return builder.build();
    }

    private static ImmutableList<String> groups(String dimension, int count) {
        return IntStream.range(0, count).mapToObj(i -> dimension + " " + i).collect(ImmutableList.toImmutableList());
    }

    static Month month(int place) {
        Month month = FIRST;
        for (int i = 0; i < place; i++) {
            month = month.next();
        }
        return month;
    }

    int cells() {
        return counts.length;
    }

    /** A result, and those of its teams where they are asked for. */
    List<Result> results(Indicator<Dataset, ?> indicator, Period period, boolean byTeam) {
        return results(indicator, period, byTeam ? Set.of(TEAM) : Set.of());
    }

    /** A result, and those of its groups in some dimensions. */
    List<Result> results(Indicator<Dataset, ?> indicator, Period period, Set<String> dimensions) {
        List<Result> results = new ArrayList<>();
        results.add(result(indicator, period, "", ""));
        for (String dimension : List.of(TEAM, AGE)) {
            int groups = dimension.equals(TEAM) ? teams : ages;
            for (String group : dimensions.contains(dimension) ? groups(dimension, groups) : List.<String>of()) {
                results.add(result(indicator, period, dimension, group));
            }
        }
        return results;
    }

    private Result result(Indicator<Dataset, ?> indicator, Period period, String dimension, String group) {
        long numerator = value(numerator(indicator.id(), period, group));
        long denominator = value(denominator(indicator.id(), period, group));
        Outcome outcome = switch (indicator.id()) {
            case "rate" ->
                Outcome.quotient(
                                BigDecimal.valueOf(numerator),
                                BigDecimal.valueOf(POPULATION),
                                10_000,
                                Unit.PER_10000,
                                Places.WHOLE_OR_ONE)
                        .subjectTo(Chance.EVENTS);
            case "share" -> percent(numerator, denominator);
            default ->
                group.isEmpty()
                        ? Outcome.amount(BigDecimal.valueOf(numerator), Unit.COUNT, Places.WHOLE)
                        : percent(numerator, denominator);
        };
        Result.Builder result = Result.builder();
        result.indicator(indicator.id());
        result.title(indicator.title());
        result.window(indicator.window().label());
        result.period(period);
        result.breakdown(dimension);
        result.group(group);
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
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator),
                        100,
                        Unit.PERCENT,
                        Places.WHOLE_OR_ONE)
                .subjectTo(Chance.SHARE);
    }

    /** The cells in a numerator. */
    Set<Integer> numerator(String indicator, Period period, String group) {
        boolean onlyIn = indicator.equals("share") || indicator.equals("those-in");
        return cells(indicator, period, group, onlyIn ? Part.IN : Part.ALL);
    }

    /** The cells in a denominator; of a count those of its total, of a rate none. */
    Set<Integer> denominator(String indicator, Period period, String group) {
        return switch (indicator) {
            case "share" -> cells(indicator, period, group, Part.ALL);
            case "rate" -> Set.of();
            default ->
                group.isEmpty()
                        ? Set.of()
                        : cells(indicator, period, "", indicator.equals("those-in") ? Part.IN : Part.ALL);
        };
    }

    private Set<Integer> cells(String indicator, Period period, String group, Part part) {
        int last = period.lastDay();
        int first = indicator.equals("rate") ? Day.plusMonths(last + 1, -12) : period.firstDay();
        Set<Integer> cells = new HashSet<>();
        for (int m = 0; m < months; m++) {
            if (month(m).firstDay() >= first && month(m).lastDay() <= last) {
                cells.addAll(cells(m, group, part));
            }
        }
        return cells;
    }

    /** Which of those in and out are counted. */
    private enum Part {
        IN,
        OUT,
        ALL
    }

    private Set<Integer> cells(int month, String group, Part part) {
        Set<Integer> cells = new HashSet<>();
        for (int g = 0; g < teams; g++) {
            for (int a = 0; a < ages; a++) {
                String both = TEAM + " " + g + " " + AGE + " " + a;
                if (group.isEmpty()
                        || group.equals(both)
                        || both.startsWith(group + " ")
                        || both.endsWith(" " + group)) {
                    int cell = 2 * ((month * teams + g) * ages + a);
                    if (part != Part.OUT) {
                        cells.add(cell);
                    }
                    if (part != Part.IN) {
                        cells.add(cell + 1);
                    }
                }
            }
        }
        return cells;
    }

    long value(Set<Integer> cells) {
        return cells.stream().mapToLong(cell -> counts[cell]).sum();
    }

    /**
     * Every small number there is, printed or not: of those in, out and both, of each team, age and team of an age, and of all, over
     * each run of months.
     */
    List<Set<Integer>> smallNumbers(int smallUpTo) {
        List<String> groups = new ArrayList<>();
        groups.add("");
        for (int g = 0; g < teams; g++) {
            groups.add(TEAM + " " + g);
            for (int a = 0; a < ages; a++) {
                groups.add(TEAM + " " + g + " " + AGE + " " + a);
            }
        }
        for (int a = 0; a < ages; a++) {
            groups.add(AGE + " " + a);
        }
        Set<Set<Integer>> small = new LinkedHashSet<>();
        for (Part part : Part.values()) {
            for (String group : groups) {
                for (int first = 0; first < months; first++) {
                    Set<Integer> run = new HashSet<>();
                    for (int last = first; last < months && value(run) <= smallUpTo; last++) {
                        run.addAll(cells(last, group, part));
                        if (value(run) >= 1 && value(run) <= smallUpTo) {
                            small.add(ImmutableSet.copyOf(run));
                        }
                    }
                }
            }
        }
        return new ArrayList<>(small);
    }

    /**
     * What a result tells an attacker: its counts, or where a share has none the counts that print as it does; step is what counts
     * are rounded to.
     */
    void tell(Attacker attacker, Result shown, int step) {
        if (shown.indicator().equals("share") && shown.outcome().numerator().isEmpty()) {
            PrintedShare.of(shown.outcome())
                    .ifPresent(share -> share.tell(
                            attacker,
                            numerator(shown.indicator(), shown.period(), shown.group()),
                            denominator(shown.indicator(), shown.period(), shown.group())));
        }
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

    /** What must not be found out: small numbers of a result, what is missing to its whole, and shares of everyone or no one of few. */
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
        boolean ofEveryone = value(numerator) == 0 || value(rest) == 0;
        if (result.indicator().equals("share") && ofEveryone && value(denominator) >= 1 && value(denominator) < 10) {
            secrets.add(numerator);
        }
        return secrets;
    }

    /** Which cells they are, for a message. */
    String words(Set<Integer> cells) {
        return cells.stream()
                .sorted()
                .map(cell -> month(cell / 2 / ages / teams).label() + " " + TEAM + " " + cell / 2 / ages % teams + " "
                        + AGE + " " + cell / 2 % ages + (cell % 2 == 0 ? " in" : " out") + " " + counts[cell])
                .toList()
                .toString();
    }
}
