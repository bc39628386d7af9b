package org.safeguarding.indicators.io.synthetic;

import java.time.LocalDate;

/**
 * How busy a made-up council is, month by month: totals and rates, and no child. {@link SyntheticExtract} turns a profile
 * and a seed into children.
 *
 * <p>A profile read from a file is kept to: the generator meets its monthly totals exactly, whatever the seed, as far as
 * there are children for them. A {@linkplain #plausible(double) plausible} one is a rough guide: each month strays from it by
 * chance, so that another seed gives other figures.
 *
 * <p>Immutable.
 */
public final class Profile {
    private final String areaCode;
    private final String areaName;
    private final Span span;
    private final Monthly monthly;
    private final Surroundings surroundings;
    private final double jitter;

    Profile(String areaCode, String areaName, Span span, Monthly monthly, Surroundings surroundings, double jitter) {
        this.areaCode = areaCode;
        this.areaName = areaName;
        this.span = span;
        this.monthly = monthly;
        this.surroundings = surroundings;
        this.jitter = jitter;
    }

    /**
     * Reads a profile: a JSON object with {@code area_code}, {@code area_name}, {@code first_day}, {@code contacts_from},
     * {@code as_at}, {@code monthly} (each series a number for every month, or an object of financial years such as {@code
     * "2018/19"} with up to twelve numbers from April on), {@code population} (a number for each year), {@code workforce}, {@code looked_after_staff}, {@code
     * assessments_finished} (a number for each financial year that has one), {@code young_carers}, {@code care_outcomes} and {@code feedback}. Other keys are ignored.
     *
     * @param json the text of the file
     * @return the profile
     * @throws IllegalArgumentException if the text is not such an object, or a month of the span has no value; the message
     *     says what was expected
     */
    public static Profile parse(String json) {
        return ProfileReader.read(json);
    }

    /**
     * A made-up council from April 2014 to the end of May 2019, with contacts and visits from April 2018.
     *
     * @param size 1 for a council of some 68,000 children and 260 referrals a month; above 0
     * @return the profile, whose months stray by chance
     * @throws IllegalArgumentException if the size is not above 0
     */
    public static Profile plausible(double size) {
        return plausible(size, LocalDate.of(2014, 4, 1), LocalDate.of(2018, 4, 1), LocalDate.of(2019, 5, 31));
    }

    /**
     * A made-up council over a span of one's own.
     *
     * @param size 1 for a council of some 68,000 children and 260 referrals a month; above 0
     * @param firstDay the first day of most tables
     * @param contactsFrom the first day of contacts, their decisions, and visits; on or after the first day
     * @param asAt the last day of any row; on or after the first day of contacts
     * @return the profile, whose months stray by chance
     * @throws IllegalArgumentException if the size is not above 0 or the days are not in order
     */
    public static Profile plausible(double size, LocalDate firstDay, LocalDate contactsFrom, LocalDate asAt) {
        return PlausibleProfile.over(new Span(firstDay, contactsFrom, asAt)).scaled(size);
    }

    /**
     * This profile for a larger or smaller council: totals, population and workforce times a factor, percentages as they are.
     *
     * @param factor the factor, above 0
     * @return the scaled profile
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public Profile scaled(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("expected a size above 0 but was " + factor);
        }
        return new Profile(areaCode, areaName, span, monthly.scaled(factor), surroundings.scaled(factor), jitter);
    }

    /**
     * This profile taken at an earlier date: the months after it are left out, and the month it falls in has its share.
     *
     * @param asAt the last day of any row; on or after the first day of contacts, and not after this profile's
     * @return the profile cut short
     * @throws IllegalArgumentException if the date lies outside that range
     */
    public Profile takenAt(LocalDate asAt) {
        if (asAt.isBefore(span.contactsFrom()) || asAt.isAfter(span.asAt())) {
            throw new IllegalArgumentException(
                    "expected an as-at date from " + span.contactsFrom() + " to " + span.asAt() + " but was " + asAt);
        }
        Span earlier = new Span(span.firstDay(), span.contactsFrom(), asAt);
        return new Profile(areaCode, areaName, earlier, monthly, surroundings, jitter);
    }

    /**
     * The code of the made-up area.
     *
     * @return the code, as in {@code extract.json} and {@code local_population}
     */
    public String areaCode() {
        return areaCode;
    }

    /**
     * The name of the made-up area.
     *
     * @return the name
     */
    public String areaName() {
        return areaName;
    }

    /**
     * The first day of most tables.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return span.firstDay();
    }

    /**
     * The first day of contacts, their decisions, and visits.
     *
     * @return the day
     */
    public LocalDate contactsFrom() {
        return span.contactsFrom();
    }

    /**
     * The last day of any row.
     *
     * @return the day
     */
    public LocalDate asAt() {
        return span.asAt();
    }

    Span span() {
        return span;
    }

    Monthly monthly() {
        return monthly;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** By how much a month may stray from its value, as a share of it; 0 for a profile that is kept to. */
    double jitter() {
        return jitter;
    }
}
