package org.safeguarding.indicators.io.synthetic;

import java.util.Locale;

/** What a profile says month by month; in the profile file by the name in small letters. */
enum Series {
    REFERRALS(Kind.FLOW, 260),
    RE_REFERRALS(Kind.FLOW, 40),
    CONTACTS(Kind.FLOW, 1350),
    /** Children with a contact in the month, each once. */
    CONTACT_CHILDREN(Kind.FLOW, 1050),
    /** Contacts that become a referral of the same month. */
    CONTACTS_PROGRESSED(Kind.FLOW, 230),
    ASSESSMENTS_STARTED(Kind.FLOW, 290),
    /** Section 47 enquiries begun. */
    ENQUIRIES(Kind.FLOW, 88),
    /** Initial child protection conferences held. */
    CONFERENCES(Kind.FLOW, 40),
    PLAN_STARTS(Kind.FLOW, 33),
    /** Plan starts of children who had a plan before. */
    PLAN_REPEATS(Kind.FLOW, 5),
    LOOKED_AFTER_STARTS(Kind.FLOW, 20),
    CARE_CASES(Kind.FLOW, 8),
    /** Children in the care cases issued. */
    CARE_CHILDREN(Kind.FLOW, 13),
    /** Of the children in care cases issued, those who were in one before. */
    CARE_REPEATS(Kind.FLOW, 1),
    /** Of the children in care cases issued, those whose older sibling was in one before. */
    CARE_RECURRENT(Kind.FLOW, 1),
    /** Children whose care cases conclude. */
    CARE_CONCLUDED(Kind.FLOW, 13),
    /** Mean weeks of the care cases that conclude, over the financial year. */
    CARE_WEEKS(Kind.PERCENT, 28),
    AUDITS(Kind.FLOW, 24),
    AUDITS_EXPECTED(Kind.FLOW, 34),
    AUDITS_WITH_LEARNING(Kind.FLOW, 17),
    /** Children with an open episode who are neither on a plan nor looked after. */
    CIN_OPEN(Kind.STOCK, 1450),
    PLANS_OPEN(Kind.STOCK, 270),
    /** The most open plans that may be older than 729 days. */
    PLANS_OVER_TWO_YEARS(Kind.STOCK, 6),
    LOOKED_AFTER_OPEN(Kind.STOCK, 450),
    PRIVATE_FOSTERING_OPEN(Kind.STOCK, 16),
    NFA_PCT(Kind.PERCENT, 3),
    DECIDED_24H_PCT(Kind.PERCENT, 68),
    /** Of referrals not closed at once, the children seen within 5 working days. */
    SEEN_5WD_PCT(Kind.PERCENT, 52),
    ASSESSED_45WD_PCT(Kind.PERCENT, 81),
    ASSESSED_50WD_PCT(Kind.PERCENT, 88),
    ASSESSED_60WD_PCT(Kind.PERCENT, 95),
    /** Of assessments finished, those that lead to a social work service. */
    SERVICE_PCT(Kind.PERCENT, 55),
    CONFERENCE_15WD_PCT(Kind.PERCENT, 78),
    CORE_GROUP_6W_PCT(Kind.PERCENT, 74),
    CIN_PLAN_RECENT_PCT(Kind.PERCENT, 71),
    CIN_VISIT_20D_PCT(Kind.PERCENT, 70),
    PLAN_VISIT_10WD_PCT(Kind.PERCENT, 76),
    PLAN_VISIT_20D_PCT(Kind.PERCENT, 90);

    /** How a series scales with the size of a council, and with a month that is not over. */
    enum Kind {
        /** A count of the month: grows with the council, and a part month has its share. */
        FLOW,
        /** A count at the month's end: grows with the council. */
        STOCK,
        /** A percentage, or a mean: neither. */
        PERCENT
    }

    private final Kind kind;
    private final double plausible;

    Series(Kind kind, double plausible) {
        this.kind = kind;
        this.plausible = plausible;
    }

    Kind kind() {
        return kind;
    }

    /** A month's value in a council of size 1 that is nobody's. */
    double plausible() {
        return plausible;
    }

    /** The name in a profile file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the series is needed from the first day of contacts and visits on, and not before. */
    boolean isRecent() {
        return switch (this) {
            case CONTACTS,
                    CONTACT_CHILDREN,
                    CONTACTS_PROGRESSED,
                    DECIDED_24H_PCT,
                    SEEN_5WD_PCT,
                    CIN_VISIT_20D_PCT,
                    PLAN_VISIT_10WD_PCT,
                    PLAN_VISIT_20D_PCT -> true;
            default -> false;
        };
    }
}
