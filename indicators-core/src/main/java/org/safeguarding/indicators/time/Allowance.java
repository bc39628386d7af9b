package org.safeguarding.indicators.time;

/** How long something may take: "within n" means that the time elapsed is n or less. */
public sealed interface Allowance permits DayAllowance, HourAllowance {
    /**
     * The allowance in words.
     *
     * @return such as {@code within 45 working days}
     */
    String describe();
}
