package org.safeguarding.indicators.io.calendar;

/** Bank holidays that cannot be used. The message names the file and the place in it, and says what was expected there. */
public final class BankHolidaysUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence that begins with the name of the file
     */
    public BankHolidaysUnusable(String message) {
        super(message);
    }
}
