package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.safeguarding.indicators.io.calendar.BankHolidayFile;
import org.safeguarding.indicators.io.calendar.BankHolidaysUnusable;

/** Any text as a list of bank holidays. */
public final class BankHolidaysFuzz {
    private BankHolidaysFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            BankHolidayFile.parse(new String(input, UTF_8), "holidays.json").calendar();
        } catch (BankHolidaysUnusable e) {
            OneFile.isAMessage(e);
        }
    }
}
