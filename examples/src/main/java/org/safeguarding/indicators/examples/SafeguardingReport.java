package org.safeguarding.indicators.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Arrays;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.OutputFailed;
import org.safeguarding.indicators.io.output.OutputUnreadable;
import org.safeguarding.indicators.io.published.PublishedUnusable;
import org.safeguarding.indicators.io.settings.SettingsJson;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * The six-monthly report: from an extract to tables in the terminal and files. Without arguments it reports on the shipped
 * extract of a made-up council, from any folder; {@code --help} lists what it takes.
 *
 * <p>Text is UTF-8 with line feeds, on any platform and in any locale.
 */
public final class SafeguardingReport {
    private SafeguardingReport() {}

    /**
     * Runs the report and ends the program with its exit status.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        System.exit(run(args, out, err));
    }

    /**
     * Runs the report.
     *
     * @param args the options
     * @param out takes the tables
     * @param err takes the warnings, and why a run failed
     * @return the exit status: 0 done; 1 the extract, or a file beside it, could not be used; 2 wrong arguments; 3 the output could not be
     *     written; 4 a fault of the program
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        ExitStatus status;
        try {
            attempt(args, out, err);
            status = ExitStatus.DONE;
        } catch (ExtractUnusable | PublishedUnusable | TableUnreadable | OutputUnreadable e) {
            status = failed(ExitStatus.EXTRACT_UNUSABLE, String.valueOf(e.getMessage()), err);
        } catch (WrongArguments e) {
            status = failed(ExitStatus.WRONG_ARGUMENTS, e.getMessage() + " (--help lists the options)", err);
        } catch (OutputFailed e) {
            status = failed(ExitStatus.OUTPUT_FAILED, String.valueOf(e.getMessage()), err);
        } catch (RuntimeException | Error e) {
            status = failed(ExitStatus.FAULT, "a fault of the program: " + where(e), err);
        }
        // A print stream keeps its troubles to itself; a table cut off by a full disk must not pass for one.
        if (out.checkError() && status == ExitStatus.DONE) {
            status = failed(ExitStatus.OUTPUT_FAILED, "cannot write to the standard output", err);
        }
        err.flush();
        return status.code();
    }

    private static void attempt(String[] args, PrintStream out, PrintStream err)
            throws WrongArguments, ExtractUnusable, PublishedUnusable, TableUnreadable, OutputUnreadable, OutputFailed {
        Arguments arguments = new Arguments();
        ReportOptions options = arguments.read(args);
        if (options.help) {
            out.print(arguments.help());
        } else if (options.version) {
            out.print(Arguments.version());
        } else if (options.printSettings) {
            out.print(SettingsJson.write(OwnSettings.of(options).complete()));
        } else if (options.describe != null) {
            Described.print(options.describe, options.out, out);
        } else {
            new ReportRun(Request.of(options), out, err).run();
        }
    }

    private static ExitStatus failed(ExitStatus status, String message, PrintStream err) {
        err.print("safeguarding-report: " + ReportRun.withoutControls(message.replaceAll("\\s*\\R\\s*", " ")) + "\n");
        return status;
    }

    /** What went wrong and where. Not the message of the fault, in which there might be anything, a name even. */
    private static String where(Throwable fault) {
        return fault.getClass().getName()
                + Arrays.stream(fault.getStackTrace())
                        .findFirst()
                        .map(frame -> " in " + frame)
                        .orElse("");
    }
}
