package org.safeguarding.indicators.testing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.ContactDecision;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;
import org.safeguarding.indicators.time.Day;

/**
 * Histories of children and of contacts, plausible and awkward: rows in any order and of one day, ends before starts,
 * blanks, mistyped years. Keys are distinct within a table, and their order as text is not that of the rows.
 */
public final class Histories {
    private static final int MOST_ROWS = 5;
    private static final int MINUTES_IN_DAY = 24 * 60;

    /** Makes a row of its key. */
    interface Keyed<R> {
        R of(String key);
    }

    /** Makes a child of its key. */
    interface Child {
        ChildRecord of(String key);
    }

    private Histories() {}

    /**
     * Children, all of one key: for what looks at one child at a time.
     *
     * @return children
     */
    public static Arbitrary<ChildRecord> children() {
        return child().map(child -> child.of("K")).withoutEdgeCases();
    }

    /**
     * Up to so many children, each with a key of its own.
     *
     * @param most how many at most
     * @return lists of children
     */
    public static Arbitrary<List<ChildRecord>> families(int most) {
        return child().list()
                .ofMaxSize(most)
                .map(made -> numbered(made, (child, i) -> child.of("K" + i)))
                .map(Strays::among)
                .withoutEdgeCases();
    }

    /**
     * Contacts with the moments of receipt and decision: at, just before and just after 24 hours, across nights on which
     * the clocks change, undecided, decided before they were received.
     *
     * @param most how many at most
     * @return lists of decisions
     */
    public static Arbitrary<List<ContactDecision>> decisions(int most) {
        Arbitrary<LocalDateTime> received = Combinators.combine(
                        Days.anywhere(), Arbitraries.integers().between(0, MINUTES_IN_DAY - 1))
                .as((day, minute) -> Day.toDate(day).atStartOfDay().plusMinutes(minute));
        Arbitrary<Optional<Integer>> seconds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.empty())),
                Tuple.of(6, Arbitraries.integers().between(-7_200, 200_000).map(Optional::of)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of(0, 82_800, 86_400, 90_000),
                                        Arbitraries.integers().between(-1, 1))
                                .as(Integer::sum)
                                .map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.of(400 * 86_400))));
        return Combinators.combine(received, seconds)
                .as((from, elapsed) ->
                        (Keyed<ContactDecision>) key -> new ContactDecision(key, from, elapsed.map(from::plusSeconds)))
                .list()
                .ofMaxSize(most)
                .map(made -> numbered(made, (decision, i) -> decision.of("D" + i)))
                .withoutEdgeCases();
    }

    static Arbitrary<Child> child() {
        Arbitrary<Child> records = Combinators.combine(
                        rows("C", contact()),
                        rows("R", episode()),
                        rows("A", assessment()),
                        rows("E", enquiry()),
                        rows("I", conference()),
                        rows("P", plan()),
                        rows("L", careEpisode()))
                .as((contacts, episodes, assessments, enquiries, conferences, plans, care) ->
                        key -> ChildRecord.builder(key)
                                .contacts(contacts.of(key))
                                .episodes(episodes.of(key))
                                .assessments(assessments.of(key))
                                .enquiries(enquiries.of(key))
                                .conferences(conferences.of(key))
                                .plans(plans.of(key))
                                .careEpisodes(care.of(key))
                                .build());
        Arbitrary<Integer> born = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(Day.of(1998, 1, 1), Day.of(2021, 6, 30))),
                Tuple.of(1, Arbitraries.of(Day.of(2004, 2, 29), Day.of(2001, 5, 31), Day.of(2019, 5, 31))),
                Tuple.of(1, Arbitraries.just(Day.NONE)));
        return Combinators.combine(records, born, Days.orBlank(), PlanHistories.all(), Services.all())
                .as((made, birth, expected, underPlans, services) -> key -> {
                    ChildRecord record = made.of(key);
                    ChildRecord.Builder builder = ChildRecord.builder(key);
                    builder.from(record);
                    builder.born(birth);
                    builder.expected(expected);
                    underPlans.add(record, builder);
                    services.add(record, builder);
                    return builder.build();
                });
    }

    private static Arbitrary<Keyed<Contact>> contact() {
        return Combinators.combine(Days.anywhere(), sources(), Arbitraries.of(true, false))
                .as((day, source, referral) -> key -> new Contact(key, day, source, referral));
    }

    private static Arbitrary<Keyed<CinEpisode>> episode() {
        return Combinators.combine(Days.anywhere(), Days.endings(), sources(), teams(), Arbitraries.of(true, false))
                .as((day, end, source, team, none) ->
                        key -> new CinEpisode(key, day, end.after(day), none ? "RC8" : "", none, source, team));
    }

    private static Arbitrary<Keyed<Assessment>> assessment() {
        return Combinators.combine(
                        Days.anywhere(), Days.endings(), Days.orBlank(), teams(), Arbitraries.of(true, false))
                .as((day, end, referred, team, services) ->
                        key -> new Assessment(key, day, end.after(day), referred, services, team));
    }

    private static Arbitrary<Keyed<Section47Enquiry>> enquiry() {
        return Combinators.combine(Days.anywhere(), Days.endings())
                .as((day, end) -> key -> new Section47Enquiry(key, day, end.after(day)));
    }

    private static Arbitrary<Keyed<InitialConference>> conference() {
        Arbitrary<Optional<Section47Enquiry>> named =
                enquiry().map(enquiry -> enquiry.of("E-named")).optional(0.8);
        return Combinators.combine(named, Days.anywhere(), Days.endings(), Arbitraries.of(true, false, false))
                .as((enquiry, day, end, transfer) -> key -> {
                    int after = enquiry.map(e -> end.after(e.started())).orElse(Day.NONE);
                    return new InitialConference(key, after == Day.NONE ? day : after, enquiry, transfer);
                });
    }

    private static Arbitrary<Keyed<ProtectionPlan>> plan() {
        return Combinators.combine(
                        Days.anywhere(),
                        Days.endings(),
                        Arbitraries.of("", "NEG", "EMO", "PHY"),
                        Arbitraries.of(true, false, false))
                .as((day, end, category, other) ->
                        key -> new ProtectionPlan(key, day, end.after(day), category, other));
    }

    private static Arbitrary<Keyed<CareEpisode>> careEpisode() {
        return Combinators.combine(Days.anywhere(), Days.endings())
                .as((day, end) -> key -> new CareEpisode(key, day, end.after(day)));
    }

    static Arbitrary<String> teams() {
        return Arbitraries.of("North", "South", "West", "", " ");
    }

    private static Arbitrary<String> sources() {
        return Arbitraries.of("1A", "5b", "6", "10", "99", "");
    }

    private static <R> Arbitrary<Rows<R>> rows(String table, Arbitrary<Keyed<R>> row) {
        return rows(table, row, MOST_ROWS);
    }

    /** The rows of a child: their keys carry its own and their number, behind a prefix that shuffles them. */
    static <R> Arbitrary<Rows<R>> rows(String table, Arbitrary<Keyed<R>> row, int most) {
        return Combinators.combine(row, Arbitraries.integers().between(0, 12))
                .as((made, rank) -> (Numbered<R>) (child, i) -> made.of(table + rank + "-" + child + "-" + i))
                .list()
                .ofMaxSize(most)
                .map(made -> child -> numbered(made, (one, i) -> one.of(child, i)));
    }

    private interface Numbered<R> {
        R of(String child, int number);
    }

    /** The rows of a table that belong to a child. */
    interface Rows<R> {
        List<R> of(String child);
    }

    static <T, R> List<R> numbered(List<T> made, BiFunction<T, Integer, R> row) {
        return IntStream.range(0, made.size())
                .mapToObj(i -> row.apply(made.get(i), i))
                .toList();
    }
}
