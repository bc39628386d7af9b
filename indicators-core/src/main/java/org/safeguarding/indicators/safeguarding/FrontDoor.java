package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.HourTiming;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.time.HourAllowance;

/** Section 8: contacts, referrals and decisions at the front door. */
final class FrontDoor {
    private static final String LOCAL = "Council's own measure; contacts have no national definition";
    private static final String CIN_CENSUS = "DfE, Children in need census, table C1 of 2019";

    private static final Count<ChildRecord, Contact, Counted> CONTACTS = Count.of(Tables.CONTACTS, Tables.CONTACT_DATE);
    private static final Where<Contact> PROGRESSED = new Where<>("progressed to a new referral", Contact::newReferral);
    private static final Count<ChildRecord, CinEpisode, Counted> REFERRALS =
            Count.of(Tables.EPISODES, Tables.REFERRAL_DATE);

    private FrontDoor() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        return ImmutableList.of(
                contacts(),
                contactChildren(),
                contactsBySource(),
                contactsProgressed(),
                contactsProgressedPct(),
                referrals(),
                referralRate(),
                reReferrals(parameters),
                decisions());
    }

    private static Indicator<CouncilRecords, ?> contacts() {
        return Define.of("contacts", "Contacts received in MASH", Counted.class, Measures.count(Counted.COUNTED))
                .flow(WindowRule.IN_PERIOD, CONTACTS, Dimensions.BY_SOURCE, Dimensions.BY_AGE)
                .needs(Tables.CONTACTS.table())
                .words(
                        "How many contacts were received in the period.",
                        "contacts by contact date; every row counts",
                        "",
                        LOCAL,
                        "");
    }

    private static Indicator<CouncilRecords, ?> contactChildren() {
        Define<Counted> define =
                Define.of("contact-children", "Children", Counted.class, Measures.count(Counted.COUNTED));
        return define.with(builder -> {
                    builder.window(WindowRule.IN_PERIOD);
                    builder.addBreakdowns(Dimensions.BY_SOURCE, Dimensions.BY_AGE);
                    builder.addFeeds(new Feed<CouncilRecords, ChildRecord, Counted>(
                            CouncilRecords::children,
                            window -> new Distinct<>(CONTACTS, window),
                            ImmutableList.of(Dimensions.SOURCE, Dimensions.AGE)));
                })
                .needs(Tables.CONTACTS.table())
                .words(
                        "How many children had a contact in the period.",
                        "children with a contact, each once however many; in a breakdown through the latest contact",
                        "",
                        LOCAL,
                        "Of two contacts on one day the one with the greatest key as text is the latest. Counts of"
                                + " months do not add up to the count of a year.");
    }

    private static Indicator<CouncilRecords, ?> contactsBySource() {
        return Define.of("contacts-by-source", "Contacts by source", Counted.class, Measures.count(Counted.COUNTED))
                .flow(WindowRule.IN_PERIOD, CONTACTS, Dimensions.BY_SOURCE)
                .always(Dimensions.BY_SOURCE)
                .needs(Tables.CONTACTS.table())
                .reads(Tables.CONTACTS.table(), "cont_contact_source_code")
                .words(
                        "Who made the contacts received in the period.",
                        "contacts by contact date and group of source code",
                        "all contacts of the period",
                        "Source codes of the DfE children in need census, 2019",
                        "Blank and unmapped codes are unknown, as is code 10.");
    }

    private static Indicator<CouncilRecords, ?> contactsProgressed() {
        return Define.of(
                        "contacts-progressed",
                        "Contacts progressing to a referral",
                        Counted.class,
                        Measures.count(Counted.COUNTED))
                .flow(
                        WindowRule.IN_PERIOD,
                        Count.of(Tables.CONTACTS, Tables.CONTACT_DATE, PROGRESSED),
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.CONTACTS.table())
                .reads(Tables.CONTACTS.table(), "cont_contact_outcome_json")
                .words(
                        "How many of the contacts received in the period led to a new referral.",
                        "contacts with NEW_REFERRAL_FLAG, by contact date",
                        "",
                        LOCAL,
                        "Counted by the day of the contact, not of the decision. A contact that joins an existing"
                                + " referral has not progressed to one.");
    }

    private static Indicator<CouncilRecords, ?> contactsProgressedPct() {
        return Define.of(
                        "contacts-progressed-pct",
                        "% contacts progressing to a referral",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.IN_PERIOD,
                        Count.share(Tables.CONTACTS, Tables.CONTACT_DATE, PROGRESSED),
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.CONTACTS.table())
                .reads(Tables.CONTACTS.table(), "cont_contact_outcome_json")
                .target(Target.band(20, 25))
                .words(
                        "The share of the contacts received in the period that led to a new referral.",
                        "contacts with NEW_REFERRAL_FLAG, by contact date",
                        "contacts by contact date",
                        LOCAL,
                        "");
    }

    private static Indicator<CouncilRecords, ?> referrals() {
        return Define.of("referrals", "Referrals", Counted.class, Measures.count(Counted.COUNTED))
                .flow(WindowRule.IN_PERIOD, REFERRALS, Dimensions.BY_TEAM, Dimensions.BY_SOURCE, Dimensions.BY_AGE)
                .needs(Tables.EPISODES.table())
                .words(
                        "How many referrals were received in the period.",
                        "children in need episodes by referral date; every row counts, those without further action too",
                        "",
                        CIN_CENSUS,
                        "");
    }

    private static Indicator<CouncilRecords, ?> referralRate() {
        return Define.of(
                        "referral-rate-12m",
                        "Rate of referrals per 10,000",
                        Counted.class,
                        Measures.per10k(Counted.COUNTED))
                .flow(
                        WindowRule.ROLLING_12_MONTHS,
                        REFERRALS,
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.EPISODES.table())
                .needsPopulation()
                .words(
                        "Referrals received in the last 12 months for every 10,000 children who live in the area.",
                        "referrals of the 12 whole calendar months that end with the month",
                        "children aged 0 to 17 at the mid-year of the June before the end of the financial year",
                        CIN_CENSUS,
                        "");
    }

    private static Indicator<CouncilRecords, ?> reReferrals(Parameters parameters) {
        LookBack back = parameters.reReferral();
        boolean ever = back.unit() == LookBack.Unit.EVER;
        String length = ever ? "" : back.n() + (back.unit() == LookBack.Unit.MONTHS ? " months" : " days");
        return Define.of("rereferral-pct-12m", "% re-referrals", Share.class, Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.ROLLING_12_MONTHS,
                        new Repeat<>(Tables.EPISODES, Tables.REFERRAL_DATE, Where.all(), back),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .needs(Tables.EPISODES.table(), back)
                .target(Target.noMoreThan(15))
                .words(
                        "The share of referrals of the last 12 months that came "
                                + (ever ? "at any time after" : "within " + length + " of")
                                + " an earlier one for the same child.",
                        "referrals with an earlier referral of the same child dated in " + back.days(),
                        "referrals of the 12 months",
                        CIN_CENSUS + "; the boundary is not published",
                        (ever
                                        ? ""
                                        : "A referral exactly " + length + " earlier "
                                                + (back.farEndCounts() ? "counts; " : "does not count; "))
                                + "referrals of one day are not re-referrals of each"
                                + " other; a referral without further action counts on both sides.");
    }

    private static Indicator<CouncilRecords, ?> decisions() {
        Timescale<ContactDecision, ContactDecision> within24Hours = Timescale.of(
                Tables.DECISIONS,
                new HourTiming<>(Tables.RECEIVED, Tables.DECIDED, HourAllowance.hours(24)),
                Timescale.Attribution.START);
        return Define.of(
                        "decision-24h-pct",
                        "Decision on contacts within 24 hours",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID))
                .with(builder -> {
                    builder.window(WindowRule.IN_PERIOD);
                    builder.addFeeds(Feed.of(CouncilRecords::decisions, within24Hours));
                })
                .clocks(true, true)
                .needs(Tables.DECISIONS.table())
                .reads(Tables.DECISIONS.table(), "decided_at")
                .target(Target.atLeast(90))
                .words(
                        "The share of contacts received in the period on which a decision was made within 24 hours.",
                        "contacts decided on within 24 hours of real time",
                        "contacts received, less those whose 24 hours are not over",
                        LOCAL + "; Working Together asks for one working day on referrals",
                        "A decision before the receipt is impossible and counts as missed.");
    }
}
