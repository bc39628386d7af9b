package org.safeguarding.indicators.indicator;

import org.safeguarding.indicators.measure.Population;

/** What an indicator is evaluated on: subjects, and what is known about the tables they were read from. */
public interface Dataset {
    /**
     * What there is of a table. Coverage is asked before any figure is worked out: a tally cannot tell zero from no data.
     *
     * @param name the name of the table
     * @return its state
     */
    TableState table(String name);

    /**
     * The population of the home area.
     *
     * @return where rates take their denominators from
     */
    Population population();
}
