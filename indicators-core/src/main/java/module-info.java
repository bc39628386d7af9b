/** Indicators of children's social care: periods, exact measures, tallies, calculations and what is built on them. */
module org.safeguarding.indicators.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    // Named by the code that Immutables generates.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.safeguarding.indicators.calculation;
    exports org.safeguarding.indicators.evaluation;
    exports org.safeguarding.indicators.indicator;
    exports org.safeguarding.indicators.judgement;
    exports org.safeguarding.indicators.law;
    exports org.safeguarding.indicators.measure;
    exports org.safeguarding.indicators.safeguarding;
    exports org.safeguarding.indicators.tally;
    exports org.safeguarding.indicators.time;
}
