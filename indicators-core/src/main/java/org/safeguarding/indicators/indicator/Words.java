package org.safeguarding.indicators.indicator;

/**
 * A definition in words, for its page.
 *
 * @param sentence what the indicator says, in one plain sentence
 * @param numerator what is counted
 * @param denominator what it is divided by, or empty
 * @param source where the definition comes from, with its year
 * @param choices what was chosen where guidance is silent, or empty
 */
public record Words(String sentence, String numerator, String denominator, String source, String choices) {}
