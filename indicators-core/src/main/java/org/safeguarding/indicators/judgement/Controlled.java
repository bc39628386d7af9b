package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Period;

/** Controls one release: small numbers first, then whatever they could be told from, then what is worked out from it. */
final class Controlled {
    private final DisclosureRules rules;
    private final SmallNumbers smallNumbers;
    private final ImmutableList<Result> published;
    private final ImmutableList<Result> all;
    private final ImmutableList<EarlierFigure> earlier;
    private final Map<String, Telling> tellings = new LinkedHashMap<>();
    private final Set<String> untouched = new LinkedHashSet<>();
    private final Map<Figure, Integer> placeOf = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();

    /** Which figure a result is. */
    record Figure(String indicator, Period period, String breakdown, String group) {
        static Figure of(Result result) {
            return new Figure(result.indicator(), result.period(), result.breakdown(), result.group());
        }
    }

    Controlled(
            ImmutableList<Indicator<?, ?>> indicators,
            DisclosureRules rules,
            ImmutableList<Result> published,
            ImmutableList<Result> unpublished,
            ImmutableList<EarlierFigure> earlier) {
        this.rules = rules;
        this.smallNumbers = new SmallNumbers(rules);
        this.published = published;
        this.earlier = earlier;
        for (Indicator<?, ?> indicator : indicators) {
            if (indicator.concern() == Concern.CHILD) {
                tellings.put(indicator.id(), new Telling(indicator));
            } else {
                untouched.add(indicator.id());
            }
        }
        ImmutableList.Builder<Result> together = ImmutableList.builder();
        for (Result result : Iterables.concat(published, unpublished)) {
            if (placeOf.putIfAbsent(Figure.of(result), placeOf.size()) == null) {
                together.add(result);
            }
        }
        this.all = together.build();
    }

    Disclosure disclosure() {
        itemise();
        SetMultimap<Integer, String> visibleBefore = seenBefore();
        List<Told> beforeAlone = beforeAlone();
        List<Told> none = nobody();
        Set<Relation> relations = new LinkedHashSet<>();
        Set<Bands> bands = new LinkedHashSet<>();
        tellings.values().forEach(telling -> {
            relations.addAll(telling.kinship().relations());
            bands.addAll(telling.kinship().bands());
        });
        List<Told> everything = new ArrayList<>(beforeAlone);
        everything.addAll(none);
        items.forEach(item -> everything.addAll(item.told().values()));
        FactBook book = new FactBook(relations, bands, everything);
        List<Fact> facts = new ArrayList<>();
        List<Guarded> guarded = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean known = visibleBefore.containsEntry(item.result(), item.detail());
            boolean open = item.result() < published.size() && item.why().isEmpty();
            for (Told told : item.told().values()) {
                if (known || open) {
                    int owner = known ? Fact.ALWAYS : i;
                    facts.add(book.fact(told, rules.least(told.value()), rules.greatest(told.value()), owner));
                }
            }
            for (Told told : smallNumbers.in(item.told(), isShare(item)).values()) {
                guarded.add(book.guarded(told, label(all.get(item.result()), item.detail())));
            }
        }
        none.forEach(told -> facts.add(book.fact(told, 0, 0, Fact.ALWAYS)));
        beforeAlone.forEach(told ->
                facts.add(book.fact(told, rules.least(told.value()), rules.greatest(told.value()), Fact.EARLIER)));
        int told = facts.size();
        facts.addAll(book.structure());
        KinWords words = new KinWords(tellings.values());
        Auditor auditor = new Auditor(
                book.size(), facts, guarded, book.counts(words), book.runs(words), rules.smallUpTo(), choices());
        for (int owner : auditor.audit()) {
            items.set(owner, items.get(owner).withheldFor(Suppression.SECONDARY));
        }
        derive();
        if (auditor.disagreements() > 0) {
            corrected.add("figures published before do not fit the data of today in " + auditor.disagreements()
                    + " places, and were left out of account there");
        }
        return new Disclosure(
                rules,
                new Shown(rules, published, items, tellings).results(),
                withheld(),
                auditor.exposed(),
                ImmutableList.copyOf(corrected),
                tellings.values().stream()
                        .filter(telling -> !telling.linked())
                        .map(telling -> telling.indicator().id())
                        .collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.copyOf(untouched),
                told,
                guarded.size(),
                auditor.biggerSteps());
    }

    /** Each result is an item, and so is each number beside its figure. */
    private void itemise() {
        for (int i = 0; i < all.size(); i++) {
            Result result = all.get(i);
            if (untouched.contains(result.indicator())) {
                continue;
            }
            Telling telling = telling(result);
            Map<String, Map<String, Told>> byDetail = new LinkedHashMap<>();
            byDetail.put("", new LinkedHashMap<>());
            telling.of(result)
                    .forEach((name, told) -> byDetail.computeIfAbsent(told.detail(), d -> new LinkedHashMap<>())
                            .put(name, told));
            int place = i;
            byDetail.forEach((detail, told) -> {
                Item item = new Item(place, detail, told, Optional.empty());
                Optional<Suppression> why = smallNumbers.why(told, isShare(item));
                items.add(why.map(item::withheldFor).orElse(item));
            });
        }
    }

    private Telling telling(Result result) {
        Telling telling = tellings.get(result.indicator());
        if (telling == null) {
            throw new IllegalArgumentException(
                    "expected the indicator of each result, got none of " + result.indicator());
        }
        return telling;
    }

    private boolean isShare(Item item) {
        Result result = all.get(item.result());
        return telling(result)
                .indicator()
                .measure()
                .fraction()
                .map(fraction -> !fraction.shareOfTotal())
                .orElse(true);
    }

    /** The figures of today that the public have from before; each counts as known as it is today. */
    private SetMultimap<Integer, String> seenBefore() {
        SetMultimap<Integer, String> seen = LinkedHashMultimap.create();
        for (EarlierFigure figure : earlier) {
            Integer place =
                    placeOf.get(new Figure(figure.indicator(), figure.period(), figure.breakdown(), figure.group()));
            if (place != null && isSamePeriod(figure, all.get(place)) && isTold(figure)) {
                seen.put(place, "");
                seen.putAll(place, figure.beside());
                Result now = all.get(place);
                if (differs(figure.numerator(), now.outcome().numerator())
                        || differs(figure.denominator(), now.outcome().denominator())) {
                    corrected.add(label(now, ""));
                }
            }
        }
        return seen;
    }

    private static boolean isTold(EarlierFigure figure) {
        return figure.numerator().isPresent() || figure.denominator().isPresent();
    }

    private static boolean differs(Optional<BigDecimal> then, Optional<BigDecimal> now) {
        return then.isPresent() && now.isPresent() && then.get().compareTo(now.get()) != 0;
    }

    /** A period that was not over then has other days now. */
    private static boolean isSamePeriod(EarlierFigure figure, Result now) {
        return Math.min(figure.period().lastDay(), figure.asAt())
                == Math.min(now.period().lastDay(), now.asAt());
    }

    /** What the public have of days that no result of today is about. */
    private List<Told> beforeAlone() {
        List<Told> before = new ArrayList<>();
        for (EarlierFigure figure : earlier) {
            Telling telling = tellings.get(figure.indicator());
            Integer place =
                    placeOf.get(new Figure(figure.indicator(), figure.period(), figure.breakdown(), figure.group()));
            boolean today = place != null && isSamePeriod(figure, all.get(place));
            if (telling != null && !today && !telling.isMean(figure.period())) {
                before.addAll(telling.figure(
                                figure.period(),
                                figure.asAt(),
                                figure.breakdown(),
                                figure.group(),
                                figure.numerator(),
                                figure.denominator())
                        .values());
            }
        }
        return before;
    }

    /** A group without a row where other groups have one is a group of nobody. */
    private List<Told> nobody() {
        record Place(String indicator, Period period, String breakdown) {}
        SetMultimap<Place, String> rows = LinkedHashMultimap.create();
        SetMultimap<String, String> groups = LinkedHashMultimap.create();
        Map<Place, Result> example = new LinkedHashMap<>();
        for (int i = 0; i < published.size(); i++) {
            Result result = published.get(i);
            Telling telling = tellings.get(result.indicator());
            if (telling != null && !result.breakdown().isEmpty() && !telling.derived(result)) {
                Place place = new Place(result.indicator(), result.period(), result.breakdown());
                rows.put(place, result.group());
                groups.put(result.indicator() + " " + result.breakdown(), result.group());
                example.put(place, result);
            }
        }
        List<Told> none = new ArrayList<>();
        example.forEach((place, result) -> {
            Set<String> absent = new LinkedHashSet<>(groups.get(place.indicator() + " " + place.breakdown()));
            absent.removeAll(rows.get(place));
            absent.forEach(group ->
                    none.addAll(telling(result).none(place.period(), result.asAt(), place.breakdown(), group)));
        });
        return none;
    }

    /** A series is an indicator's figures of one group, or of all, over the periods. */
    private Choices choices() {
        Map<List<String>, Integer> places = new HashMap<>();
        int[] series = new int[items.size()];
        BitSet groups = new BitSet();
        BitSet touched = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            Result result = all.get(items.get(i).result());
            series[i] = places.computeIfAbsent(
                    List.of(result.indicator(), result.breakdown(), result.group()), k -> places.size());
            groups.set(i, !result.breakdown().isEmpty());
            if (items.get(i).why().isPresent()) {
                touched.set(series[i]);
            }
        }
        return new Choices(ranks(), series, groups, touched);
    }

    /** Numbers beside figures are withheld first, then groups, the smallest first, then totals; nobodies last of all. */
    private int[] ranks() {
        List<Integer> order = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> kind(items.get(i)))
                        .thenComparingLong(i -> size(items.get(i)))
                        .thenComparingInt(i -> i))
                .toList();
        int[] ranks = new int[items.size()];
        for (int i = 0; i < order.size(); i++) {
            ranks[order.get(i)] = i;
        }
        return ranks;
    }

    private int kind(Item item) {
        if (!item.detail().isEmpty()) {
            return 0;
        }
        boolean group = !all.get(item.result()).breakdown().isEmpty();
        return size(item) == 0 ? 3 : group ? 1 : 2;
    }

    private static long size(Item item) {
        Told numerator = item.told().get("numerator");
        return numerator != null
                ? numerator.value()
                : item.told().values().stream().mapToLong(Told::value).max().orElse(0);
    }

    /** Statistics go with their figure, means of percentages with those of their months. */
    private void derive() {
        Map<Figure, Boolean> gone = new HashMap<>();
        items.stream()
                .filter(item -> item.detail().isEmpty())
                .forEach(item ->
                        gone.put(Figure.of(all.get(item.result())), item.why().isPresent()));
        for (int i = 0; i < items.size(); i++) {
            Result result = all.get(items.get(i).result());
            Telling telling = telling(result);
            boolean value = result.outcome().value().status() == Status.VALUE;
            if (value && items.get(i).detail().isEmpty() && telling.derived(result)) {
                Figure figure = Figure.of(result);
                boolean mean = telling.isMean(result.period())
                        && result.outcome().numerator().isEmpty();
                boolean without = mean
                        ? result.period().months().stream()
                                .filter(month -> month.firstDay() <= result.asAt())
                                .anyMatch(month -> isGone(gone, figure, month))
                        : gone.getOrDefault(new Figure(figure.indicator(), figure.period(), "", ""), true);
                if (without) {
                    items.set(i, items.get(i).withheldFor(Suppression.DERIVED));
                }
            }
        }
    }

    private static boolean isGone(Map<Figure, Boolean> gone, Figure figure, Period month) {
        boolean total = gone.getOrDefault(new Figure(figure.indicator(), month, "", ""), true);
        return total
                || gone.getOrDefault(new Figure(figure.indicator(), month, figure.breakdown(), figure.group()), false);
    }

    private ImmutableList<Withheld> withheld() {
        ImmutableList.Builder<Withheld> withheld = ImmutableList.builder();
        for (Item item : items) {
            if (item.result() < published.size() && item.why().isPresent()) {
                withheld.add(new Withheld(all.get(item.result()), item.why().get(), item.detail()));
            }
        }
        return withheld.build();
    }

    private static String label(Result result, String detail) {
        return result.indicator() + " " + result.period().label()
                + (result.group().isEmpty() ? "" : " " + result.breakdown() + "=" + result.group())
                + (detail.isEmpty() ? "" : " " + detail.replace('_', ' '));
    }
}
