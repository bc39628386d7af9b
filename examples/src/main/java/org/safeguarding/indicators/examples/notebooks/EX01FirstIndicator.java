package org.safeguarding.indicators.examples.notebooks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** One indicator over records a service already has: no file, no extract. */
public final class EX01FirstIndicator {
    private EX01FirstIndicator() {}

    /**
     * Prints the share of re-referrals and the rows behind it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // One child, referred twice: the second time eight months after the first.
        ChildRecord child = ChildRecord.builder("C1")
                .addEpisodes(CinEpisode.of("R1", Day.of(2018, 7, 2), Day.of(2018, 9, 28)))
                .addEpisodes(CinEpisode.of("R2", Day.of(2019, 3, 11), Day.NONE))
                .build();

        // Say which tables are there: an empty table counts zero, a missing one is no answer.
        CouncilRecords records = CouncilRecords.builder()
                .complete("ssd_cin_episodes")
                .children(List.of(child))
                .build();

        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, LocalDate.of(2019, 5, 31));
        Indicator<CouncilRecords, ?> reReferrals = Catalogue.standard().get("rereferral-pct-12m");
        out.print(evaluation.explain(reReferrals, Period.parse("2019-05")).text());
    }
}
