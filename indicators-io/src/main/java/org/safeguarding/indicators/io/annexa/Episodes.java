package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.WarningCode;

/**
 * Episodes of need out of two lists: list 3 has the referrals of the six months, list 6 what was open in them.
 *
 * <ul>
 *   <li>A row of list 6 with the child and the date of a referral is the same episode, and says when and why it closed: the start of
 *       need is the date of the referral. Several of one child and day are paired one by one, referrals that led to no further action last.
 *   <li>A referral without a row in list 6 is not open: list 6 has everybody who is worked with. It counts as a referral, and its
 *       episode closes on its own day for the reason {@value #NOT_OPEN}, which is no code.
 *   <li>A row of list 6 that began before the six months is an episode that was open then, and no referral of theirs.
 *   <li>A row of list 6 that began within the six months, but is no referral, must not become one: it counts as open, from the day
 *       before the six months, and is warned about.
 * </ul>
 */
final class Episodes {
    /** The reason for which a referral that came to nothing is closed. */
    static final String NOT_OPEN = "NOT IN LIST 6";

    /** What ids of other lists have at their end, which is a number, where a row of list 6 gives a row of its own. */
    static final String IN_NEED = "-list6";

    private static final String NO_ACTION = "Referral NFA?";
    private static final String CLOSED = "CIN Closure Date";
    private static final String REASON = "Reason for Closure";

    private final Optional<ListRows> referrals;
    private final Optional<ListRows> need;
    private final LocalDate firstDay;
    private final LocalDate asAt;
    private final List<ReadIssue> issues = new ArrayList<>();
    private final MadeTable made;

    private Episodes(Optional<ListRows> referrals, Optional<ListRows> need, LocalDate firstDay, LocalDate asAt) {
        this.referrals = referrals;
        this.need = need;
        this.firstDay = firstDay;
        this.asAt = asAt;
        made = new MadeTable(
                "ssd_cin_episodes",
                String.join(
                        " and ",
                        Stream.of(referrals, need)
                                .flatMap(Optional::stream)
                                .map(rows -> rows.table().file())
                                .toList()));
    }

    static Episodes of(Optional<ListRows> referrals, Optional<ListRows> need, LocalDate firstDay, LocalDate asAt) {
        Episodes episodes = new Episodes(referrals, need, firstDay, asAt);
        episodes.join();
        return episodes;
    }

    MadeTable table() {
        return made;
    }

    List<ReadIssue> issues() {
        return issues;
    }

    private void join() {
        ListMultimap<String, Integer> open = ArrayListMultimap.create();
        need.ifPresent(rows -> {
            made.named("cine_close_date", rows.nameInFile(CLOSED));
            made.named("cine_close_reason", rows.nameInFile(REASON));
            made.named("cine_person_id", rows.nameInFile(AnnexList.CHILD));
            made.named("cine_referral_date", rows.nameInFile(rows.key()));
            inOrder(rows, Comparator.comparing(row -> 0)).forEach(row -> open.put(childAndDay(rows, row), row));
        });
        referrals.ifPresent(rows -> {
            made.named("cine_person_id", rows.nameInFile(AnnexList.CHILD));
            made.named("cine_referral_date", rows.nameInFile(rows.key()));
            Map<Integer, Integer> inNeed = new HashMap<>();
            inOrder(rows, Comparator.comparing(row -> rows.text(NO_ACTION, row).equals("Y")))
                    .forEach(row -> {
                        List<Integer> same = open.get(childAndDay(rows, row));
                        if (!same.isEmpty()) {
                            inNeed.put(row, same.remove(0));
                        }
                    });
            for (int row = 0; row < rows.size(); row++) {
                referral(rows, row, inNeed.get(row));
            }
        });
        need.ifPresent(rows -> open.values().stream().sorted().forEach(row -> alone(rows, row)));
    }

    private static String childAndDay(ListRows rows, int row) {
        return rows.child(row) + "\u0000" + rows.date(row);
    }

    /** The rows in an order that does not hang on that of the file: ids of the same child and day end in numbers. */
    private static Stream<Integer> inOrder(ListRows rows, Comparator<Integer> first) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(first.thenComparing(row -> rows.id(row).length()).thenComparing(rows::id));
    }

    private void referral(ListRows rows, int row, @Nullable Integer inNeed) {
        String closed = "";
        String reason = "";
        if (need.isPresent()) {
            closed = inNeed == null ? rows.date(row) : need.get().text(CLOSED, inNeed);
            reason = inNeed == null ? NOT_OPEN : need.get().text(REASON, inNeed);
        }
        made.add(
                rows.file(row),
                rows.line(row),
                "cine_referral_id",
                rows.id(row),
                "cine_person_id",
                rows.child(row),
                "cine_referral_date",
                rows.date(row),
                "cine_referral_source_code",
                rows.text("Referral Source", row),
                "cine_referral_nfa",
                rows.text(NO_ACTION, row),
                "cine_close_date",
                closed,
                "cine_close_reason",
                reason,
                "cine_referral_team",
                rows.text(AnnexList.TEAM, row));
    }

    private void alone(ListRows rows, int row) {
        LocalDate began = LocalDate.parse(rows.date(row));
        boolean unsaid = referrals.isPresent() && !began.isBefore(firstDay) && !began.isAfter(asAt);
        if (unsaid) {
            issues.add(
                    new ReadIssue(
                            WarningCode.EPISODE_WITHOUT_REFERRAL,
                            rows.file(row),
                            rows.line(row),
                            rows.nameInFile(rows.key()),
                            rows.date(row),
                            "list 3 has no referral of the child on this day; the episode counts as open, and not as a referral"));
        }
        made.add(
                rows.file(row),
                rows.line(row),
                "cine_referral_id",
                // The same child and day may be a referral without need, of the same id.
                rows.id(row) + IN_NEED,
                "cine_person_id",
                rows.child(row),
                "cine_referral_date",
                unsaid ? firstDay.minusDays(1).toString() : rows.date(row),
                "cine_close_date",
                rows.text(CLOSED, row),
                "cine_close_reason",
                rows.text(REASON, row));
    }
}
