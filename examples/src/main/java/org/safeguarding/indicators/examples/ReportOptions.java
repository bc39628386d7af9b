package org.safeguarding.indicators.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of the main job as they are written on the command line; {@link Request} makes sense of them. */
@Command(
        name = "safeguarding-report",
        description = "The six-monthly report on children's social care: tables in the terminal, and files.",
        sortOptions = false)
final class ReportOptions {
    @Option(
            names = "--extract",
            paramLabel = "DIR",
            description =
                    "The extract: a folder or zip of tables, or Annex A as a workbook or a folder or zip of lists. Default: the"
                            + " shipped example.")
    @Nullable
    String extract;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How the files of the extract are read, where they are not in the form of the Standard"
                    + " Safeguarding Dataset, as JSON. With --extract.")
    @Nullable
    String mapping;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "What is known: no row after this date. Required, unless the extract's extract.json gives it;"
                    + " the argument wins.")
    @Nullable
    String asAt;

    @Option(
            names = "--periods",
            paramLabel = "LIST",
            description =
                    "Months, financial quarters and years, dates and ranges of one kind, separated by commas, such as"
                            + " 2018-Q2..2018-Q4,2019-04,2018/19,2019-03-31. Default: the 4 quarters and the 5 months that end"
                            + " with the as-at date's.")
    @Nullable
    String periods;

    @Option(
            names = "--teams",
            paramLabel = "LIST",
            description =
                    "The teams, separated by |, that the figures on plans and visits of children in need are of: a"
                            + " child is in them by an open involvement. Default: those of the settings, else all; the family"
                            + " social work teams of the shipped example.")
    @Nullable
    String teams;

    @Option(
            names = "--indicators",
            paramLabel = "LIST",
            description = "Ids, separated by commas. Default: those of the settings, else all that are built.")
    @Nullable
    String indicators;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            description = "A breakdown of the indicators whose rows carry it: team, source, age or category.")
    @Nullable
    String by;

    @Option(
            names = "--layout",
            paramLabel = "report|one-decimal",
            description =
                    "How pages print numbers: whole, as in the 2019 report, or with one place (default). Result files"
                            + " always have one.")
    @Nullable
    String layout;

    @Option(
            names = "--explain",
            paramLabel = "ID@PERIOD",
            description =
                    "Print the rows behind one value, and why each other row does not count, and nothing else, as for"
                            + " referral-rate-12m@2019-05.")
    @Nullable
    String explain;

    @Option(
            names = "--area",
            paramLabel = "CODE",
            description =
                    "The home area, by its area_code in local_population. Default: extract.json's, else the only one.")
    @Nullable
    String area;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "A council's own parameters, team filter, choice and order of indicators, titles, and targets with"
                            + " their dates, as JSON. Options given here win over it.")
    @Nullable
    String settings;

    @Option(
            names = "--print-settings",
            description =
                    "Print the settings in full, as JSON to start from, and do nothing else. With --settings: that file"
                            + " with all it leaves unsaid.")
    boolean printSettings;

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description = "Figures published before (JSON): which cannot be true together, in reconciliation.md.")
    @Nullable
    String published;

    @Option(
            names = "--already-published",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files results.csv of earlier public folders: what the public have already, so that nothing withheld then"
                            + " or now can be told by putting it beside what is published now.")
    @Nullable
    List<String> alreadyPublished;

    @Option(
            names = "--supplied",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Figures that partners counted (CSV: indicator, period, group, numerator, denominator, value, source),"
                            + " which take the place of those the extract cannot give.")
    @Nullable
    List<String> supplied;

    @Option(
            names = "--comparators",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Published statistics (tidy CSV, under the names they were published by) for comparison and rank, with"
                            + " --area CODE the home area; mid-year populations among them give rates their counts.")
    @Nullable
    List<String> comparators;

    @Option(
            names = "--neighbours",
            paramLabel = "LIST",
            description = "Codes of authorities, separated by commas, whose pooled average is a comparator too.")
    @Nullable
    String neighbours;

    @Option(
            names = "--describe",
            paramLabel = "DIR",
            description =
                    "Print what the files of an unknown folder, or zip, look like, by shapes and without any value,"
                            + " and a first mapping to edit, and do nothing else. With --out: the mapping is written there too.")
    @Nullable
    String describe;

    @Option(
            names = "--compare-with",
            paramLabel = "PATH",
            description =
                    "An earlier extract, or the evidence.jsonl of an earlier run: why each figure changed, in changes.md"
                            + " and changes.csv.")
    @Nullable
    String compareWith;

    @Option(
            names = "--compare-mapping",
            paramLabel = "FILE",
            description =
                    "The mapping the earlier extract is read by, or none, where it is another than --mapping: what it changes is"
                            + " then told apart from what records do.")
    @Nullable
    String compareMapping;

    @Option(
            names = "--compare-settings",
            paramLabel = "FILE",
            description =
                    "The settings the earlier extract is worked out with, where they are others: what the calendar and the"
                            + " settings change is then told apart.")
    @Nullable
    String compareSettings;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files are written. Default: target/report.")
    @Nullable
    String out;

    @Option(names = "--help", usageHelp = true, description = "Print this.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    boolean version;
}
