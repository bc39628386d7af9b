package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.measure.Layout;

/**
 * What a report says of itself.
 *
 * @param extract the name of the extract
 * @param teams the team filter of the figures on plans and visits of children in need; none asks for nothing
 * @param asAt the as-at date
 * @param layout how its pages print numbers
 * @param rejectedRows how many rows of the extract could not be read, from 0
 * @param warnings how many warnings reading it gave, from 0
 * @param council whose report it is, as a page names it; or empty
 * @param definitions the definitions of its indicators, which a page explains them by; none explains nothing
 */
public record ReportHead(
        String extract,
        ImmutableList<String> teams,
        LocalDate asAt,
        Layout layout,
        long rejectedRows,
        long warnings,
        String council,
        ImmutableList<Indicator<?, ?>> definitions) {
    /**
     * What a report says of itself that names no council and explains no indicator.
     *
     * @param extract the name of the extract
     * @param teams the team filter of the figures on plans and visits of children in need; none asks for nothing
     * @param asAt the as-at date
     * @param layout how its pages print numbers
     * @param rejectedRows how many rows of the extract could not be read, from 0
     * @param warnings how many warnings reading it gave, from 0
     */
    public ReportHead(
            String extract,
            ImmutableList<String> teams,
            LocalDate asAt,
            Layout layout,
            long rejectedRows,
            long warnings) {
        this(extract, teams, asAt, layout, rejectedRows, warnings, "", ImmutableList.of());
    }
}
