package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Withholds more until what is guarded is out of reach. A guarded sum is so if there are two tables that fit all that the public
 * know, in which it differs by as much as the greatest small number: then nobody can tell it from at least as many other
 * numbers, and never that it is small. Of every other count, published or not, and of neighbouring days of one together, nobody may
 * tell that it is a small number.
 *
 * <p>Whatever is withheld takes away what the public know, so a sum that is out of reach stays so, and the search ends: at the
 * latest when nothing is left. What is reached by what the public have already is said to be exposed, and not looked at further.
 */
final class Auditor {
    /** How much is worked out on one lot, and again after each bigger step. */
    private static final long CELLS = 4_000_000_000L;

    private static final int BIGGEST = 3;
    private static final double NEAR = 1e-5;

    private final int counts;
    private final ImmutableList<Fact> facts;
    private final ImmutableList<Guarded> guarded;
    private final ImmutableList<Guarded> others;
    private final ImmutableList<DayRun> runs;
    private final int small;
    private final Choices choices;
    private final long cells;

    private final BitSet withheld = new BitSet();
    private final List<Integer> order = new ArrayList<>();
    private final Set<String> exposed = new LinkedHashSet<>();
    private int disagreements;
    private int biggerSteps;

    /** An audit of so many counts, some of which are asked about together and others each and with their neighbours. */
    Auditor(
            int counts,
            List<Fact> facts,
            List<Guarded> guarded,
            List<Guarded> others,
            List<DayRun> runs,
            int small,
            Choices choices) {
        this(counts, facts, guarded, others, runs, small, choices, CELLS);
    }

    /** An audit with a budget of its own. */
    Auditor(
            int counts,
            List<Fact> facts,
            List<Guarded> guarded,
            List<Guarded> others,
            List<DayRun> runs,
            int small,
            Choices choices,
            long cells) {
        this.counts = counts;
        this.facts = ImmutableList.copyOf(facts);
        this.guarded = ImmutableList.copyOf(guarded);
        this.others = ImmutableList.copyOf(others);
        this.runs = ImmutableList.copyOf(runs);
        this.small = small;
        this.choices = choices;
        this.cells = cells;
    }

    /** The owners of what has to be withheld beside what is withheld already, in the order of their being found. */
    ImmutableList<Integer> audit() {
        Components components = new Components(counts, facts, guarded, others, runs);
        for (Components.Component component : components.all()) {
            Reach reach = new Reach(component);
            boolean more = true;
            while (more) {
                more = reach.step();
            }
        }
        return ImmutableList.copyOf(order);
    }

    /** What is guarded, and can be told from what nothing can be done about. */
    ImmutableList<String> exposed() {
        return ImmutableList.copyOf(exposed);
    }

    /** How many lots of figures had to be looked at without what was published once. */
    int disagreements() {
        return disagreements;
    }

    /** In how many lots whole series were withheld, since there was too much of it to look at figure by figure. */
    int biggerSteps() {
        return biggerSteps;
    }

    /** How far what the public know reaches into counts that hang together. */
    private final class Reach {
        private final Components.Component component;
        private final List<long[]> tables = new ArrayList<>();
        private final List<Apart> guarded = new ArrayList<>();
        private final BitSet safeGuarded = new BitSet();
        private final BitSet safeOthers = new BitSet();
        private final List<Guarded> others;
        private boolean neighboursAdded;
        private Budget budget = new Budget(cells);
        private int size;

        /** Whether what was published once does not fit the rest any more, and is not taken into account. */
        private boolean outdated;

        Reach(Components.Component component) {
            this.component = component;
            component.guarded().forEach(guard -> guarded.add(new Apart(guard, tables)));
            this.others = new ArrayList<>(component.others());
        }

        /** Withholds one more thing, or finds that there is no need to. */
        boolean step() {
            boolean more = exactStep();
            return budget.spent() ? biggerStep() : more;
        }

        /**
         * Where the budget is spent: withholds whole series, then all groups, then all, each time with a new budget to look at what is
         * left. What is not looked at even then is said to be exposed.
         */
        private boolean biggerStep() {
            biggerSteps += size == 0 ? 1 : 0;
            size++;
            if (size > BIGGEST) {
                for (int i = 0; i < component.guarded().size(); i++) {
                    if (!safeGuarded.get(i)) {
                        exposed.add(component.guarded().get(i).label() + " (too much to look at)");
                    }
                }
                return false;
            }
            for (Fact fact : component.facts()) {
                if (fact.owner() >= 0 && !withheld.get(fact.owner()) && choices.goes(fact.owner(), size)) {
                    withhold(fact.owner());
                }
            }
            budget = new Budget(cells / 2);
            return true;
        }

        private boolean exactStep() {
            List<Fact> known = component.facts().stream().filter(this::isKnown).toList();
            List<Guarded> unsafe = new ArrayList<>();
            for (int i = 0; i < component.guarded().size(); i++) {
                if (!safeGuarded.get(i) && !guarded.get(i).by(small)) {
                    unsafe.add(component.guarded().get(i));
                } else {
                    safeGuarded.set(i);
                }
            }
            Worlds worlds = new Worlds(known, component.size(), unsafe, budget);
            if (budget.spent()) {
                return true;
            }
            if (!worlds.any() && known.stream().anyMatch(fact -> fact.owner() == Fact.EARLIER)) {
                outdated = true;
                disagreements++;
                return true;
            }
            if (!worlds.any()) {
                // Figures that do not fit one another tell less than they seem to, but nobody can say how much.
                Optional<Integer> least = cheapest(worlds.conflicting());
                if (least.isEmpty()) {
                    unsafe.forEach(guard -> exposed.add(guard.label()));
                    return false;
                }
                withhold(least.get());
                return true;
            }
            worlds.here().ifPresent(tables::add);
            Set<Integer> chosen = new TreeSet<>();
            for (int i = 0; i < component.guarded().size() && !budget.spent(); i++) {
                Guarded guard = component.guarded().get(i);
                if (!safeGuarded.get(i)) {
                    Apart apart = guarded.get(i);
                    List<Fact> holding = new ArrayList<>();
                    if (apart.by(small)
                            || (furthest(worlds, guard, 1, holding) && apart.by(small))
                            || (furthest(worlds, guard, -1, holding) && apart.by(small))) {
                        safeGuarded.set(i);
                    } else if (!budget.spent() && !choose(holding, guard, known, chosen)) {
                        exposed.add(guard.label());
                        safeGuarded.set(i);
                    }
                }
            }
            addNeighbours();
            for (int i = 0; i < others.size() && !budget.spent(); i++) {
                Guarded other = others.get(i);
                NotSmall notSmall = new NotSmall(other, tables, small, worlds);
                if (!safeOthers.get(i) && !notSmall.isShown()) {
                    List<Fact> holding = new ArrayList<>();
                    boolean shown = furthest(worlds, other, 1, holding) && notSmall.isShown();
                    double most = worlds.reached();
                    shown = shown || (furthest(worlds, other, -1, holding) && notSmall.isShown());
                    if (!shown && (budget.spent() || choose(holding, other, known, chosen))) {
                        continue;
                    }
                    // Not to be shown out of reach is not to be known: that it is only where no number else is left.
                    if (!shown && most < small + 1 - NEAR && worlds.reached() > NEAR) {
                        exposed.add("not printed: " + other.label());
                    }
                }
                safeOthers.set(i);
            }
            if (budget.spent()) {
                return true;
            }
            chosen.forEach(Auditor.this::withhold);
            return !chosen.isEmpty();
        }

        /** Neighbours that are few together in one table may be known to be; those that are many or none in it are not. */
        private void addNeighbours() {
            if (neighboursAdded || tables.isEmpty()) {
                return;
            }
            neighboursAdded = true;
            for (DayRun run : component.runs()) {
                for (int i = 0; i < run.stretches().size(); i++) {
                    addNeighbours(run, i);
                }
            }
        }

        private void addNeighbours(DayRun run, int first) {
            Map<Integer, Integer> sum = new TreeMap<>();
            long total = 0;
            for (int i = first; i < run.stretches().size() && total <= small; i++) {
                Guarded stretch = run.stretches().get(i).sum();
                total += stretch.sum(tables.get(0));
                for (int j = 0; j < stretch.counts().length; j++) {
                    sum.merge(stretch.counts()[j], stretch.times()[j], Integer::sum);
                }
                if (i > first && total > 0 && total <= small) {
                    others.add(new Guarded(
                            sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
                            sum.values().stream().mapToInt(Integer::intValue).toArray(),
                            KinWords.on(
                                    run.what(),
                                    run.group(),
                                    run.stretches().get(first).from(),
                                    run.stretches().get(i).to())));
                }
            }
        }

        private boolean isKnown(Fact fact) {
            return fact.owner() == Fact.EARLIER ? !outdated : fact.owner() < 0 || !withheld.get(fact.owner());
        }

        private boolean furthest(Worlds worlds, Guarded sum, int direction, List<Fact> holding) {
            Optional<long[]> table = worlds.furthest(sum.counts(), sum.times(), direction);
            table.ifPresent(tables::add);
            holding.addAll(worlds.holding(sum.counts(), sum.times(), direction));
            return table.isPresent();
        }

        /**
         * Chooses to withhold what holds a sum in its place, or if nothing can be done about that, what is next to it. If one of
         * what holds it is chosen already, the next step shows whether that is enough.
         */
        private boolean choose(List<Fact> holding, Guarded sum, List<Fact> known, Set<Integer> chosen) {
            if (holding.stream().anyMatch(fact -> chosen.contains(fact.owner()))) {
                return true;
            }
            Optional<Integer> owner = cheapest(holding);
            if (owner.isEmpty()) {
                owner = nearest(sum.counts(), known);
            }
            owner.ifPresent(chosen::add);
            return owner.isPresent();
        }

        private Optional<Integer> nearest(int[] sum, List<Fact> known) {
            BitSet reached = new BitSet();
            Arrays.stream(sum).forEach(reached::set);
            int before;
            do {
                before = reached.cardinality();
                List<Fact> touching = known.stream()
                        .filter(fact -> Arrays.stream(fact.counts()).anyMatch(reached::get))
                        .toList();
                Optional<Integer> owner = cheapest(touching);
                if (owner.isPresent()) {
                    return owner;
                }
                touching.forEach(fact -> Arrays.stream(fact.counts()).forEach(reached::set));
            } while (reached.cardinality() > before);
            return Optional.empty();
        }
    }

    private Optional<Integer> cheapest(List<Fact> among) {
        return among.stream()
                .map(Fact::owner)
                .filter(owner -> owner >= 0 && !withheld.get(owner))
                .min((one, other) -> Integer.compare(choices.rank(one), choices.rank(other)));
    }

    private void withhold(int owner) {
        withheld.set(owner);
        order.add(owner);
        choices.withheld(owner);
    }
}
