package org.safeguarding.indicators.examples;

import java.io.Serializable;
import java.util.List;

/**
 * What a task of Spark's is handed: the command line of the report, which says where the extract is and what is asked of it, and which
 * of its parts this is. No record of a child is ever sent: the task reads the extract itself.
 *
 * @param arguments the command line
 * @param number which part, from 0
 * @param parts how many there are
 */
record CouncilPart(List<String> arguments, int number, int parts) implements Serializable {
    CouncilPart {
        arguments = List.copyOf(arguments);
    }
}
