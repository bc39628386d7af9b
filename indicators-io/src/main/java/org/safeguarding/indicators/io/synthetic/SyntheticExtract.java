package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes an extract of children who do not exist: every table, and {@code extract.json}. The same profile and seed give the
 * same bytes on every machine.
 *
 * <h2>What it is like</h2>
 *
 * <p>Children are lived through month by month: referred with their siblings, assessed, enquired into, conferred about,
 * planned for, visited, looked after, and let go. What follows from something else comes after it; a closed case has a
 * reason; nothing happens after the as-at date, save that a child not born yet is expected. Every row can be read, and every
 * id that a row names is there.
 *
 * <h2>What it is not</h2>
 *
 * <p>Not a model of social work: how long things last is drawn so that totals and percentages come out as the profile has
 * them, and no child resembles anybody.
 *
 * <h2>Size</h2>
 *
 * <p>A council of size 1 over five years has some 190,000 rows. Rows that cannot change any more are written at once; cases
 * are kept in memory until the end.
 */
public final class SyntheticExtract {
    private SyntheticExtract() {}

    /**
     * Writes the extract into a folder, over whatever tables are there.
     *
     * @param profile what the months come out as
     * @param seed any number; another one gives other children
     * @param folder where to write; made if it is not there
     * @return how many rows each table has, in the order of the tables
     * @throws IOException if the folder cannot be written to
     */
    public static ImmutableMap<String, Integer> generate(Profile profile, long seed, Path folder) throws IOException {
        Chance chance = new Chance(seed);
        try (ExtractFolder out = new ExtractFolder(folder, profile.span())) {
            Setting setting = new Setting(
                    profile.span(),
                    new Targets(profile, chance.fork("targets")),
                    new Workdays(profile.firstDay(), profile.asAt()),
                    chance,
                    out);
            new Council(setting, profile).live();
            return out.describe(profile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
