package org.safeguarding.indicators.io.settings;

/** Settings that cannot be used. The message says where in the file, what was found there and what is allowed. */
public final class SettingsRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SettingsRefused(String message) {
        super(message);
    }
}
