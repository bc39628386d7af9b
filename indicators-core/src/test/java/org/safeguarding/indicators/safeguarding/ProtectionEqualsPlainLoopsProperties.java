package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.testing.PlansAtWork;
import org.safeguarding.indicators.time.Period;
import org.safeguarding.indicators.time.PeriodKind;

/** Section 13 is what plain loops give where visits, core groups and reviews lie on the days that decide. */
class ProtectionEqualsPlainLoopsProperties {
    @Property(tries = 300)
    void everyCellIsWhatPlainLoopsGive(@ForAll("plans") PlansAtWork plans) {
        ImmutableList<Period> periods = ImmutableList.of(
                PeriodKind.MONTH.periodOf(plans.day()),
                PeriodKind.QUARTER.periodOf(plans.day()),
                PeriodKind.YEAR.periodOf(plans.day()),
                PeriodKind.DAY.periodOf(plans.day()));
        List<Indicator<CouncilRecords, ?>> indicators = new ArrayList<>();
        PlainProtection.all()
                .keySet()
                .forEach(id -> indicators.add(Catalogue.standard().get(id)));
        CatalogueEqualsPlainLoopsProperties.check(plans.council(), plans.day(), indicators, periods);
    }

    @Provide
    Arbitrary<PlansAtWork> plans() {
        return PlansAtWork.any();
    }
}
