package org.safeguarding.indicators.examples.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.indicators.examples.own.ReturnInterviews.TABLE;
import static org.safeguarding.indicators.examples.own.ReturnInterviews.WITHIN_72_HOURS;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.law.Law;
import org.safeguarding.indicators.law.Laws;
import org.safeguarding.indicators.law.PlainLoop;
import org.safeguarding.indicators.testing.CaseReporting;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.LawCheck;
import org.safeguarding.indicators.testing.Moments;
import org.safeguarding.indicators.testing.OwnCase;
import org.safeguarding.indicators.testing.OwnHistories;
import org.safeguarding.indicators.time.Period;

class ReturnInterviewsTest {
    // region case
    @Example
    void exactly72HoursIsInTime() {
        ImmutableList<MissingEpisode> episodes = OwnCase.rows(MissingEpisode.class, """
                | id | child | returned         | interviewed      |
                | 1  | A     | 2019-05-07T18:00 | 2019-05-10T18:00 |
                | 2  | A     | 2019-05-14T18:00 | 2019-05-17T18:01 |
                | 3  | B     | 2019-05-20T09:00 |                  |
                | 4  | B     | 2019-05-30T09:00 |                  |
                """);
        LocalDate asAt = LocalDate.of(2019, Month.MAY, 31);
        // 1 met, 2 a minute late, 3 overdue; 4 has until 2 June and is in neither number.
        assertThat(Evaluation.of(TABLE.of(episodes), asAt).result(WITHIN_72_HOURS, Period.parse("2019-05")))
                .hasToString("return-interviews-72h-pct 2019-05: 1 / 3 = 33.3 percent, target >=90 not_met");
    }
    // endregion

    // region laws
    @Property(tries = 200)
    void theDefinitionKeepsTheLaws(
            @ForAll("episodes") OwnRows<MissingEpisode> episodes, @ForAll("asAt") LocalDate asAt) {
        LawCheck.hold(Laws.all(WITHIN_72_HOURS, ReturnInterviews::knownOn).agrees(LOOP), episodes, asAt, Days.years());
    }
    // endregion

    // region loop
    private static final PlainLoop<ImmutableList<MissingEpisode>, Clock> LOOP = (episodes, seen) -> episodes.stream()
            .filter(episode -> seen.sees(episode.returned().toLocalDate()))
            .map(episode -> state(episode, seen.asAt().plusDays(1).atStartOfDay()));

    private static Clock state(MissingEpisode episode, LocalDateTime now) {
        LocalDateTime interviewed = episode.interviewed();
        LocalDateTime stop = interviewed == null ? now : interviewed;
        ZoneId london = ZoneId.of("Europe/London");
        long seconds = ChronoUnit.SECONDS.between(episode.returned().atZone(london), stop.atZone(london));
        if (seconds < 0) {
            return Clock.INVALID;
        }
        boolean inTime = seconds <= 72 * 60 * 60;
        return interviewed == null ? (inTime ? Clock.NOT_YET_DUE : Clock.OVERDUE) : (inTime ? Clock.MET : Clock.MISSED);
    }
    // endregion

    // region generators
    @Provide
    Arbitrary<OwnRows<MissingEpisode>> episodes() {
        return OwnHistories.of(
                TABLE,
                Combinators.combine(Moments.near(), Moments.endings(72))
                        .as((back, interview) -> (child, id) -> new MissingEpisode(
                                id, child, back, interview.after(back).orElse(null))));
    }

    @Provide
    Arbitrary<LocalDate> asAt() {
        return Days.asAt();
    }
    // endregion

    // region teeth
    @Example
    void anHourTooManyIsFound() {
        var wrong =
                Laws.all(ReturnInterviews.within(73), ReturnInterviews::knownOn).agrees(LOOP);
        assertThat(LawCheck.broken(wrong, episodes(), asAt(), Days.years())).containsExactly(Law.AGREES);
    }
    // endregion

    // region lengthened
    @Property(tries = 100)
    void moreHoursHelp(@ForAll("episodes") OwnRows<MissingEpisode> episodes, @ForAll("asAt") LocalDate asAt) {
        var laws = Laws.all(WITHIN_72_HOURS, ReturnInterviews::knownOn).lengthened(ReturnInterviews.within(96));
        LawCheck.hold(laws, episodes, asAt, Days.years());
    }
    // endregion

    @Example
    void thePageShowsWhatAFailurePrints() throws IOException {
        OwnRows<MissingEpisode> aSecondLate = TABLE.of(OwnCase.rows(MissingEpisode.class, """
                | id   | child | returned         | interviewed         |
                | R0-0 | S0    | 2019-05-07T18:00 | 2019-05-10T18:00:01 |
                """));
        var wrong =
                Laws.all(ReturnInterviews.within(73), ReturnInterviews::knownOn).agrees(LOOP);
        List<String> printed = new ArrayList<>();
        new CaseReporting().report(aSecondLate).toString().lines().forEach(printed::add);
        printed.add("asAt: 2019-05-31");
        wrong.violations(aSecondLate, LocalDate.of(2019, Month.MAY, 31), Days.years())
                .forEach(violation -> printed.add(violation.toString()));

        assertThat(Files.readAllLines(Path.of("..", "docs", "own-indicator.md")))
                .containsSequence(printed);
    }
}
