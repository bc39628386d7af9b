/** Extracts in, results out, around the core of the safeguarding indicators. */
module org.safeguarding.indicators.io {
    requires transitive org.safeguarding.indicators.core;
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;

    exports org.safeguarding.indicators.io.extract;
    exports org.safeguarding.indicators.io.mapping;
    exports org.safeguarding.indicators.io.output;
    exports org.safeguarding.indicators.io.pages;
    exports org.safeguarding.indicators.io.published;
    exports org.safeguarding.indicators.io.settings;
    exports org.safeguarding.indicators.io.synthetic;
    exports org.safeguarding.indicators.io.table;
}
