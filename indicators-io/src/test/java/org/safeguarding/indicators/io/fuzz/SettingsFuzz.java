package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.settings.SettingsRefused;

/** Any text as settings. */
public final class SettingsFuzz {
    private SettingsFuzz() {}

    /** Reads it, and takes only a refusal with a message. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            SettingsJson.read(new String(input, UTF_8));
        } catch (SettingsRefused e) {
            OneFile.isAMessage(e);
        }
    }
}
