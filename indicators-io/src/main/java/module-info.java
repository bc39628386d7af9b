/** Extracts in, results out, around the core of the safeguarding indicators. */
module org.safeguarding.indicators.io {
    requires transitive org.safeguarding.indicators.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires tools.jackson.databind;
    // Named by one class that reads result sets; whoever has one has the module, and nobody else needs it.
    requires static transitive java.sql;

    exports org.safeguarding.indicators.io.annexa;
    exports org.safeguarding.indicators.io.calendar;
    exports org.safeguarding.indicators.io.chart;
    exports org.safeguarding.indicators.io.comparators;
    exports org.safeguarding.indicators.io.evidence;
    exports org.safeguarding.indicators.io.extract;
    exports org.safeguarding.indicators.io.formats;
    exports org.safeguarding.indicators.io.mapping;
    exports org.safeguarding.indicators.io.output;
    exports org.safeguarding.indicators.io.pages;
    exports org.safeguarding.indicators.io.payload;
    exports org.safeguarding.indicators.io.published;
    exports org.safeguarding.indicators.io.settings;
    exports org.safeguarding.indicators.io.statistics;
    exports org.safeguarding.indicators.io.supplied;
    exports org.safeguarding.indicators.io.synthetic;
    exports org.safeguarding.indicators.io.table;
    exports org.safeguarding.indicators.io.workbook;
}
