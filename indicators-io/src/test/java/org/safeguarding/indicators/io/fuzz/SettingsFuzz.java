package org.safeguarding.indicators.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.settings.SettingsRefused;
import org.safeguarding.indicators.safeguarding.Settings;

/** Any text as settings. */
public final class SettingsFuzz {
    private SettingsFuzz() {}

    /** Reads it, and takes only a refusal with a message; what was read must be the same once it is written and read again. */
    public static void fuzzerTestOneInput(byte[] input) {
        Settings settings;
        try {
            settings = SettingsJson.read(new String(input, UTF_8));
        } catch (SettingsRefused e) {
            OneFile.isAMessage(e);
            return;
        }
        try {
            if (!SettingsJson.read(SettingsJson.write(settings)).equals(settings)) {
                throw new AssertionError("settings that are not what they were when they are read again");
            }
        } catch (SettingsRefused e) {
            throw new AssertionError("settings that cannot be read again", e);
        }
    }
}
