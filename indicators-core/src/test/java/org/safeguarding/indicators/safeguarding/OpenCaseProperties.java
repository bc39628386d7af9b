package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.time.Day;

/** A case that is asked at many dates, in any order, says at each what one says that is asked at it alone. */
class OpenCaseProperties {
    @Property(tries = 2_000)
    void whatIsKeptOfOneDateHoldsAtTheNext(
            @ForAll("councils") CouncilRecords council,
            @ForAll("days") List<Integer> days,
            @ForAll boolean endDayCounts) {
        CinCases cases = new CinCases(new Openness(endDayCounts));
        for (ChildRecord child : council.children()) {
            OpenCase asked = cases.of(child);
            for (int day : days) {
                OpenCase alone = cases.of(child);
                assertThat(said(asked, day))
                        .as("%s on %s", child.key(), Day.text(day))
                        .isEqualTo(said(alone, day));
                assertThat(said(asked, day)).isEqualTo(plainly(child, day, endDayCounts));
            }
        }
    }

    private static String said(OpenCase own, int day) {
        CinEpisode on = own.on(day);
        return own.since(day) + " " + own.elsewhere(day) + " " + (on == null ? "none" : on.key());
    }

    /** The same by looking at every row. */
    private static String plainly(ChildRecord child, int day, boolean endDayCounts) {
        List<CinEpisode> open = child.episodes().stream()
                .filter(e -> isOpen(e.referred(), e.closed(), day, endDayCounts))
                .sorted((one, other) -> one.referred() == other.referred()
                        ? one.key().compareTo(other.key())
                        : Integer.compare(one.referred(), other.referred()))
                .toList();
        boolean elsewhere = child.plans().stream().anyMatch(p -> isOpen(p.started(), p.ended(), day, endDayCounts))
                || child.careEpisodes().stream().anyMatch(c -> isOpen(c.started(), c.ceased(), day, endDayCounts));
        return (open.isEmpty() ? Day.NONE : open.get(0).referred()) + " " + elsewhere + " "
                + (open.isEmpty() || elsewhere
                        ? "none"
                        : open.get(open.size() - 1).key());
    }

    private static boolean isOpen(int start, int end, int day, boolean endDayCounts) {
        return start != Day.NONE && start <= day && (end == Day.NONE || end > day || (endDayCounts && end == day));
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(3);
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Days.anywhere().filter(Day::isKnown).list().ofMaxSize(12);
    }
}
