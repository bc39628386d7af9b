package org.safeguarding.indicators.safeguarding;

import java.math.BigDecimal;
import java.util.Optional;
import org.safeguarding.indicators.tally.Row;

/**
 * A worker, as the council's list of its workers has one (a row of {@code ssd_professionals}).
 *
 * @param key the professional id
 * @param fte the full-time equivalent of the worker, 0 or more; empty if not known
 */
public record Professional(String key, Optional<BigDecimal> fte) implements Row {}
