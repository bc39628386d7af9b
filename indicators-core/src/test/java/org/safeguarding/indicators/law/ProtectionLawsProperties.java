package org.safeguarding.indicators.law;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.testing.PlansAtWork;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Section 13 keeps the laws where visits, core groups and reviews lie on the days that decide. */
class ProtectionLawsProperties {
    @Property(tries = 100)
    void everyIndicatorKeepsTheLaws(
            @ForAll("plans") PlansAtWork plans, @ForAll boolean endDayCounts, @ForAll Random random) {
        Parameters parameters = Parameters.builder().endDayCounts(endDayCounts).build();
        ImmutableList<Period> periods = ImmutableList.of(
                PeriodKind.MONTH.periodOf(plans.day()),
                PeriodKind.QUARTER.periodOf(plans.day()),
                PeriodKind.MONTH.periodOf(plans.day() - 40));
        Catalogue.with(parameters).indicators().stream()
                .filter(indicator -> indicator.id().matches("cpp-.*|core-group-.*"))
                .forEach(indicator ->
                        CatalogueLawsProperties.keeps(indicator, plans.council(), plans.day(), periods, random));
    }

    @Provide
    Arbitrary<PlansAtWork> plans() {
        return PlansAtWork.any();
    }
}
