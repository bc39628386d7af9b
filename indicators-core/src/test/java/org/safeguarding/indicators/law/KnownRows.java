package org.safeguarding.indicators.law;

import java.util.Optional;
import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;
import org.safeguarding.indicators.time.Day;

/**
 * What was known of a row at the end of a day: later dates, and what goes with them, are blank. What should go with a date that
 * is blank as it is stands.
 */
final class KnownRows {
    /** What was known of a row. */
    interface Row<R> {
        R of(R row, int day);
    }

    private KnownRows() {}

    static CinEpisode episode(CinEpisode e, int day) {
        return new CinEpisode(
                e.key(),
                e.referred(),
                by(e.closed(), day),
                e.closed() <= day ? e.closeReason() : "",
                e.noFurtherAction(),
                e.sourceCode(),
                e.team());
    }

    static Assessment assessment(Assessment a, int day) {
        return new Assessment(
                a.key(),
                a.started(),
                by(a.authorised(), day),
                by(a.referred(), day),
                a.authorised() <= day && a.provisionOfServices(),
                a.team());
    }

    static Section47Enquiry enquiry(Section47Enquiry e, int day) {
        return new Section47Enquiry(e.key(), e.started(), by(e.ended(), day));
    }

    static InitialConference conference(InitialConference c, int day) {
        Optional<Section47Enquiry> named =
                c.enquiry().filter(e -> e.started() <= day).map(e -> enquiry(e, day));
        return new InitialConference(c.key(), c.held(), named, c.transferIn());
    }

    static ProtectionPlan plan(ProtectionPlan p, int day) {
        return new ProtectionPlan(p.key(), p.started(), by(p.ended(), day), p.category(), p.otherAuthority());
    }

    static CareEpisode careEpisode(CareEpisode e, int day) {
        return new CareEpisode(e.key(), e.started(), by(e.ceased(), day));
    }

    static CinPlan cinPlan(CinPlan p, int day) {
        return new CinPlan(p.key(), p.started(), by(p.ended(), day), p.team());
    }

    static Involvement involvement(Involvement i, int day) {
        return new Involvement(i.key(), i.childKey(), i.worker(), i.team(), i.started(), by(i.ended(), day));
    }

    static FosteringArrangement fostering(FosteringArrangement a, int day) {
        return new FosteringArrangement(a.key(), a.started(), by(a.ended(), day));
    }

    static CaringService caring(CaringService s, int day) {
        return new CaringService(s.key(), s.service(), s.knownFrom(), by(s.knownTo(), day));
    }

    static Proceeding proceeding(Proceeding p, int day) {
        return new Proceeding(
                p.key(),
                p.caseKey(),
                p.childKey(),
                p.issued(),
                by(p.concluded(), day),
                p.concluded() <= day ? p.finalOrder() : "",
                p.olderSiblingEarlier());
    }

    private static int by(int date, int day) {
        return date <= day ? date : Day.NONE;
    }
}
