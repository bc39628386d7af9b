package org.safeguarding.indicators.law;

import org.safeguarding.indicators.safeguarding.Assessment;
import org.safeguarding.indicators.safeguarding.CareEpisode;
import org.safeguarding.indicators.safeguarding.CaringService;
import org.safeguarding.indicators.safeguarding.CinEpisode;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CinVisit;
import org.safeguarding.indicators.safeguarding.Contact;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.FosteringArrangement;
import org.safeguarding.indicators.safeguarding.InitialConference;
import org.safeguarding.indicators.safeguarding.Involvement;
import org.safeguarding.indicators.safeguarding.Proceeding;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;
import org.safeguarding.indicators.safeguarding.Section47Enquiry;

/**
 * The rows of a child under other keys.
 *
 * @param before the letters that stand before each key; a key that is blank names nothing and stays so
 */
record RelabelledRows(String before) {
    String key(String key) {
        return key.isEmpty() ? key : before + key;
    }

    Contact contact(Contact c) {
        return new Contact(key(c.key()), c.day(), c.sourceCode(), c.newReferral());
    }

    CinEpisode episode(CinEpisode e) {
        return new CinEpisode(
                key(e.key()), e.referred(), e.closed(), e.closeReason(), e.noFurtherAction(), e.sourceCode(), e.team());
    }

    Assessment assessment(Assessment a) {
        return new Assessment(
                key(a.key()), a.started(), a.authorised(), a.referred(), a.provisionOfServices(), a.team());
    }

    Section47Enquiry enquiry(Section47Enquiry e) {
        return new Section47Enquiry(key(e.key()), e.started(), e.ended());
    }

    InitialConference conference(InitialConference c) {
        return new InitialConference(key(c.key()), c.held(), c.enquiry().map(this::enquiry), c.transferIn());
    }

    ProtectionPlan plan(ProtectionPlan p) {
        return new ProtectionPlan(key(p.key()), p.started(), p.ended(), p.category(), p.otherAuthority());
    }

    CareEpisode careEpisode(CareEpisode e) {
        return new CareEpisode(key(e.key()), e.started(), e.ceased());
    }

    CinVisit cinVisit(CinVisit v) {
        return new CinVisit(key(v.key()), v.day(), v.seen());
    }

    ProtectionVisit protectionVisit(ProtectionVisit v) {
        return new ProtectionVisit(key(v.key()), key(v.planKey()), v.day(), v.seen());
    }

    ProtectionReview protectionReview(ProtectionReview r) {
        return new ProtectionReview(key(r.key()), key(r.planKey()), r.day());
    }

    CoreGroup coreGroup(CoreGroup g) {
        return new CoreGroup(key(g.key()), key(g.planKey()), g.day());
    }

    CinPlan cinPlan(CinPlan p) {
        return new CinPlan(key(p.key()), p.started(), p.ended(), p.team());
    }

    CinPlanReview cinPlanReview(CinPlanReview r) {
        return new CinPlanReview(key(r.key()), key(r.planKey()), r.day());
    }

    Involvement involvement(Involvement i) {
        return new Involvement(key(i.key()), key(i.childKey()), key(i.worker()), i.team(), i.started(), i.ended());
    }

    FosteringArrangement fostering(FosteringArrangement a) {
        return new FosteringArrangement(key(a.key()), a.started(), a.ended());
    }

    CaringService caring(CaringService s) {
        return new CaringService(key(s.key()), s.service(), s.knownFrom(), s.knownTo());
    }

    Proceeding proceeding(Proceeding p) {
        return new Proceeding(
                key(p.key()),
                key(p.caseKey()),
                key(p.childKey()),
                p.issued(),
                p.concluded(),
                p.finalOrder(),
                p.olderSiblingEarlier());
    }
}
