package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Snapshot;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Unit;

/**
 * Section 5: the workforce, from the single newest snapshot on or before the date, in full-time equivalents. A blank cell
 * among those summed makes a figure not available, and so does a date before the first snapshot. Every figure is given for
 * each service too, from the service's own sums; a total is never a mean of services.
 */
final class Workforce {
    /** Cells may carry up to this many decimal places. */
    static final int SCALE = 12;

    private static final long ONE = BigDecimal.ONE.movePointRight(SCALE).longValueExact();

    /** One feed for all, so that the snapshots are read once. */
    private static final Feed<CouncilRecords, StaffingRecord, Staffing> NEWEST =
            Feed.<CouncilRecords, StaffingRecord, Staffing>asAt(
                            records -> ImmutableList.of(records.workforce()),
                            new Snapshot<>(Tables.WORKFORCE, Tables.SNAPSHOT_DATE, Workforce::amounts))
                    .by(ImmutableList.of(Dimensions.SERVICE));

    private static final Sum<Staffing> VACANCIES = Sum.of(Staffing.POSTS).less(Staffing.PERMANENT);
    private static final String CENSUS = "DfE, Children's social work workforce census, definitions of 2019";
    private static final String LOCAL = "Council's own establishment; no national definition";

    private Workforce() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators() {
        return ImmutableList.of(
                fte("posts-fte", "Total posts", Sum.of(Staffing.POSTS), "established posts"),
                fte("permanent-fte", "Permanent staff", Sum.of(Staffing.PERMANENT), "posts filled by permanent staff"),
                ratio(
                        "perm-staff-pct",
                        "% permanent staff",
                        "The share of posts that permanent staff fill, in full-time equivalents.",
                        Sum.of(Staffing.PERMANENT),
                        Sum.of(Staffing.POSTS),
                        Places.ONE,
                        LOCAL),
                fte("vacancies-fte", "Vacancies", VACANCIES, "posts not filled by permanent staff"),
                fte("agency-fte", "Agency staff", Sum.of(Staffing.AGENCY), "agency workers"),
                fte(
                        "unfilled-fte",
                        "Posts left unfilled",
                        VACANCIES.less(Staffing.AGENCY),
                        "vacancies not covered by agency workers; negative where there are more workers than vacancies"),
                ratio(
                        "agency-rate",
                        "Agency rate (workforce census)",
                        "The share of the staff that are agency workers, in full-time equivalents.",
                        Sum.of(Staffing.AGENCY),
                        Sum.of(Staffing.AGENCY, Staffing.PERMANENT),
                        Places.WHOLE_OR_ONE,
                        CENSUS),
                ratio(
                        "vacancy-rate",
                        "Vacancy rate (workforce census)",
                        "The share of posts that permanent staff do not fill, in full-time equivalents.",
                        VACANCIES,
                        // vacancies + permanent staff: the posts
                        Sum.of(Staffing.POSTS),
                        Places.WHOLE_OR_ONE,
                        CENSUS),
                ratio(
                        "agency-cover",
                        "Vacancies covered by agency",
                        "The share of vacancies that agency workers cover, in full-time equivalents.",
                        Sum.of(Staffing.AGENCY),
                        VACANCIES,
                        Places.WHOLE_OR_ONE,
                        CENSUS),
                ratio(
                        "turnover-12m",
                        "Turnover",
                        "Permanent staff who left in the last 12 months, as a share of those there now, in full-time equivalents.",
                        Sum.of(Staffing.LEAVERS),
                        Sum.of(Staffing.PERMANENT),
                        Places.WHOLE_OR_ONE,
                        CENSUS));
    }

    private static Indicator<CouncilRecords, ?> fte(String id, String title, Sum<Staffing> sum, String counted) {
        return indicator(
                id,
                title,
                guarded(Measures.amount(sum, Unit.FTE), sum),
                new Words(
                        "The " + counted + ", in full-time equivalents.",
                        counted + " (" + sum + ") over all rows of the newest snapshot",
                        "",
                        LOCAL,
                        ""));
    }

    private static Indicator<CouncilRecords, ?> ratio(
            String id,
            String title,
            String sentence,
            Sum<Staffing> numerator,
            Sum<Staffing> denominator,
            Places places,
            String source) {
        Measure<Staffing> measure = Measures.ratio(numerator, denominator, places);
        return indicator(
                id,
                title,
                guarded(guarded(measure, numerator), denominator),
                new Words(
                        sentence,
                        numerator + " over all rows of the newest snapshot",
                        denominator + " over the same rows",
                        source,
                        "A share may pass 100%, and has no interval."));
    }

    private static Measure<Staffing> guarded(Measure<Staffing> measure, Sum<Staffing> sum) {
        Measure<Staffing> guarded = measure;
        for (Staffing part : ImmutableList.<Staffing>builder()
                .addAll(sum.plus())
                .addAll(sum.minus())
                .build()) {
            guarded = Measures.unless(
                    Staffing.valueOf(part + "_BLANK"),
                    "a blank cell in " + Tables.WORKFORCE.table() + ", column " + column(part),
                    guarded);
        }
        return guarded;
    }

    private static String column(Staffing part) {
        return switch (part) {
            case POSTS, POSTS_BLANK -> "posts_fte";
            case PERMANENT, PERMANENT_BLANK -> "permanent_fte";
            case AGENCY, AGENCY_BLANK -> "agency_fte";
            case LEAVERS, LEAVERS_BLANK -> "leavers_fte_12m";
        };
    }

    private static Indicator<CouncilRecords, ?> indicator(
            String id, String title, Measure<Staffing> measure, Words words) {
        Indicator.Builder<CouncilRecords, Staffing> indicator = Indicator.builder();
        indicator.id(id);
        indicator.title(title);
        indicator.words(words);
        indicator.parts(Staffing.class);
        indicator.scale(SCALE);
        indicator.addFeeds(NEWEST);
        indicator.concern(Concern.WORKFORCE);
        indicator.window(WindowRule.AS_AT);
        indicator.measure(Measures.ifAny("no snapshot on or before the date", measure));
        indicator.breakdown(Dimensions.BY_SERVICE);
        indicator.addNeeds(new Need(Tables.WORKFORCE.table(), Need.History.NONE));
        return indicator.build();
    }

    private static void amounts(StaffingRow row, Snapshot.AmountSink<Staffing> out) {
        amount(row.posts(), Staffing.POSTS, Staffing.POSTS_BLANK, out);
        amount(row.permanent(), Staffing.PERMANENT, Staffing.PERMANENT_BLANK, out);
        amount(row.agency(), Staffing.AGENCY, Staffing.AGENCY_BLANK, out);
        amount(row.leavers(), Staffing.LEAVERS, Staffing.LEAVERS_BLANK, out);
    }

    private static void amount(
            Optional<BigDecimal> cell, Staffing part, Staffing blank, Snapshot.AmountSink<Staffing> out) {
        if (cell.isPresent()) {
            out.add(part, cell.get().movePointRight(SCALE).longValueExact());
        } else {
            out.add(blank, ONE);
        }
    }
}
