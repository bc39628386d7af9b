package org.safeguarding.indicators.indicator;

import java.util.Optional;
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
     * Why an indicator cannot be worked out of this data, though its tables are there: something in them is not what the
     * indicator asks for.
     *
     * @param indicator its id
     * @return the reason, as a sentence fragment; empty if nothing stands against it
     */
    default Optional<String> withheld(String indicator) {
        return Optional.empty();
    }

    /**
     * The population of the home area.
     *
     * @return where rates take their denominators from
     */
    Population population();

    /**
     * The source of the ids under which the subjects are known, such as a council's case system: within it one subject has one
     * id, and two have two. Tallies of data sets with one source can be added exactly where no subject is in both; a sum over
     * several sources says that it may count somebody twice.
     *
     * @return the name of the source; empty, if it is not said
     */
    default String ids() {
        return "";
    }
}
