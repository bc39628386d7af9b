package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the command line. */
final class Arguments {
    private static final ImmutableList<String> WITH_DESCRIBE = ImmutableList.of("--describe", "--out");

    private static final int WIDTH = 100;

    private final ReportOptions options = new ReportOptions();
    private final CommandLine commandLine;

    Arguments() {
        CommandSpec spec = CommandSpec.forAnnotatedObject(options);
        spec.usageMessage().footer("", exitStatus());
        commandLine = new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUsageHelpWidth(WIDTH);
    }

    /**
     * The options given.
     *
     * @throws WrongArguments if one is unknown, lacks its value, is or is given twice
     */
    ReportOptions read(String[] args) throws WrongArguments {
        ParseResult given;
        try {
            given = commandLine.parseArgs(args);
        } catch (ParameterException e) {
            throw new WrongArguments(e.getMessage() + ". Options are: " + allowed());
        }
        if (!options.help && !options.version) {
            for (OptionSpec option : given.matchedOptions()) {
                if (options.describe != null && !WITH_DESCRIBE.contains(option.longestName())) {
                    throw new WrongArguments(
                            "--describe: expected nothing beside it but --out, got " + option.longestName());
                }
            }
        }
        return options;
    }

    String help() {
        return commandLine.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
    }

    static String version() {
        @Nullable String version = Arguments.class.getPackage().getImplementationVersion();
        return "safeguarding-report " + (version == null ? "of no release" : version) + "\n";
    }

    private String allowed() {
        return commandLine.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(", "));
    }

    private static String exitStatus() {
        return "Exit status: 0 done; 1 the extract, or a file beside it, could not be used; 2 wrong arguments; 3 the output could not be"
                + " written; 4 a fault of the program.";
    }
}
