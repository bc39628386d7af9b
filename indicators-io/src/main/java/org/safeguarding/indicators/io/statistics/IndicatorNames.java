package org.safeguarding.indicators.io.statistics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One name for each indicator of published statistics, whatever a release calls it. The name is that of the newest release
 * known, in small letters; a name that is in no table is its own, capitals aside.
 *
 * <p>Counts end in {@code _count} or in nothing, and their rates and percentages in {@code _rate} and {@code _percent}
 * instead, so that {@link #rateOf} finds the one by the other.
 */
public final class IndicatorNames {
    private static final String COUNT = "_count";

    private static final IndicatorNames STANDARD = new IndicatorNames(ImmutableMap.<String, String>builder()
            // Referrals and re-referrals (c1), up to the release of 2024.
            .put("referrals", "referral_count")
            .put("referrals_rate", "referral_rate")
            .put("re_referrals", "rereferral_count")
            .put("re_referrals_percent", "rereferral_percent")
            .put("no_further_action", "no_further_action_count")
            .put("not_in_need", "not_in_need_count")
            .put("referrals_child", "referral_child_count")
            .put("referrals_child_rate", "referral_child_rate")
            .put("re_referrals_child", "rereferral_child_count")
            .put("re_referrals_child_percent", "rereferral_child_percent")
            // Headline figures, which other tables give under their own names.
            .put("completed_assessments", "assessments_completed")
            .put("child_protection_plans", "cpp_at31")
            .put("child_protection_plans_per_10000_children", "cpp_at31_rate")
            .buildOrThrow());

    private final ImmutableMap<String, String> names;

    private IndicatorNames(ImmutableMap<String, String> names) {
        this.names = names;
    }

    /**
     * The names that changed up to the release of 2025.
     *
     * @return the table
     */
    public static IndicatorNames standard() {
        return STANDARD;
    }

    /**
     * This table with another name, as a later release may bring it.
     *
     * @param header what a release calls it, capitals not mattering
     * @param name what it is called here, or by a release that is known
     * @return the table
     */
    public IndicatorNames with(String header, String name) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(Ascii.toLowerCase(header), of(name));
        return new IndicatorNames(ImmutableMap.copyOf(more));
    }

    /**
     * The one name.
     *
     * @param header what a release calls it
     * @return its name here
     */
    public String of(String header) {
        String folded = Ascii.toLowerCase(header);
        return names.getOrDefault(folded, folded);
    }

    /**
     * The name of the rate of a count.
     *
     * @param count what a release calls the count
     * @return such as {@code referral_rate}
     */
    public String rateOf(String count) {
        String name = of(count);
        return (name.endsWith(COUNT) ? name.substring(0, name.length() - COUNT.length()) : name) + "_rate";
    }
}
