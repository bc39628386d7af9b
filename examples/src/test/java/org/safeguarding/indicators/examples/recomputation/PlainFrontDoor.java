package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Contacts and referrals; decisions on contacts are among the clocks. Dates are the first and last that count. */
final class PlainFrontDoor {
    private static final String CONTACT_DATE = "cont_contact_date";
    private static final String REFERRAL_DATE = "cine_referral_date";

    private final PlainExtract extract;
    private final LocalDate asAt;

    PlainFrontDoor(PlainExtract extract, LocalDate asAt) {
        this.extract = extract;
        this.asAt = asAt;
    }

    PlainCounts counts(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "contacts", "contacts-by-source" -> dated("ssd_contacts", CONTACT_DATE, first, last);
            case "contact-children" -> contactChildren(first, last);
            case "contacts-progressed" -> progressed(first, last).only((row, day) -> isProgressed(row));
            case "contacts-progressed-pct" -> progressed(first, last);
            case "referrals", "referral-rate-12m" -> dated("ssd_cin_episodes", REFERRAL_DATE, first, last);
            case "rereferral-pct-12m" -> rereferrals(first, last);
            case "decision-24h-pct" ->
                PlainClocks.decisions(extract.table("local_contact_decisions"), first, last, asAt);
            default -> throw new IllegalArgumentException("not of the front door: " + id);
        };
    }

    private PlainCounts dated(String table, String column, LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table(table).rows()) {
            if (row.isIn(column, first, last)) {
                counts.add(row, row.day(column), Part.TOP);
            }
        }
        return counts;
    }

    private PlainCounts contactChildren(LocalDate first, LocalDate last) {
        PlainLatest latest = new PlainLatest(CONTACT_DATE, "cont_contact_id");
        for (PlainRow row : extract.table("ssd_contacts").rows()) {
            if (row.isIn(CONTACT_DATE, first, last)) {
                latest.take(row.child(), row);
            }
        }
        PlainCounts counts = new PlainCounts();
        latest.byOwner().values().forEach(row -> counts.add(row, row.day(CONTACT_DATE), Part.TOP));
        return counts;
    }

    private PlainCounts progressed(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("ssd_contacts").rows()) {
            if (row.isIn(CONTACT_DATE, first, last)) {
                counts.share(row, row.day(CONTACT_DATE), isProgressed(row));
            }
        }
        return counts;
    }

    private static boolean isProgressed(PlainRow contact) {
        return contact.outcome("cont_contact_outcome_json", "NEW_REFERRAL_FLAG");
    }

    private PlainCounts rereferrals(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
            LocalDate day = row.day(REFERRAL_DATE);
            if (!row.isIn(REFERRAL_DATE, first, last)) {
                continue;
            }
            boolean isAgain = false;
            for (PlainRow earlier : extract.table("ssd_cin_episodes").rows()) {
                if (earlier.child().equals(row.child())
                        && earlier.isIn(REFERRAL_DATE, day.minusMonths(12), day.minusDays(1))) {
                    isAgain = true;
                }
            }
            counts.share(row, day, isAgain);
        }
        return counts;
    }
}
