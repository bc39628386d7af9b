package org.safeguarding.indicators.examples;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.safeguarding.indicators.io.synthetic.Profile;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;

/**
 * Writes the shipped extract of Exampleton anew, from its profile and {@link #SEED}. A test holds the shipped files to what
 * this writes, so whoever changes the generator or the profile runs it again, from the root of the project:
 *
 * <pre>{@code
 * java -cp examples/target/safeguarding-report.jar org.safeguarding.indicators.examples.GenerateExampleExtract
 * }</pre>
 */
public final class GenerateExampleExtract {
    /** The seed of the shipped extract. */
    static final long SEED = 20190531;

    private static final String SHIPPED = "examples/src/main/resources/org/safeguarding/indicators/examples/exampleton";

    private GenerateExampleExtract() {}

    /**
     * Writes the extract and prints how many rows each table has.
     *
     * @param args the folder to write to; without one, the folder that is shipped
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length == 0 ? SHIPPED : args[0]);
        SyntheticExtract.generate(profile(), SEED, folder).forEach((table, rows) -> out.println(table + " " + rows));
    }

    /** The profile of Exampleton: monthly totals, which nothing but the generator reads. */
    static Profile profile() throws IOException {
        return Profile.parse(Resources.toString(
                Resources.getResource(GenerateExampleExtract.class, "exampleton-2019.json"), StandardCharsets.UTF_8));
    }
}
