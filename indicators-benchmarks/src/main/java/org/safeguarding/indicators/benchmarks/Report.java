package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Runs the contenders by turns in one process and prints what each takes, with the ratios between them. Ratios come from
 * here; the undisturbed time of one contender comes from its JMH benchmark.
 *
 * <p>The heap should be fixed and touched beforehand: the command is in the README of this module.
 */
public final class Report {
    private static final int WRONG_USAGE = 2;

    /** Up to so many events there are children as objects, and everything is kept from question to question. */
    private static final int MOST_OBJECTS = 10_000_000;

    private final Size size;
    private final ImmutableSet<Part> parts;
    private final PrintStream progress;
    private final PrintStream out;
    private final StringBuilder text = new StringBuilder();
    private final Limits limits = new Limits();
    private final Costs costs = new Costs();
    private final DuckDbTries tries = new DuckDbTries();

    /**
     * A report.
     *
     * @param progress takes what is being measured
     * @param out takes each table as soon as it is there, so that a run that is cut off has not been for nothing
     */
    Report(Size size, ImmutableSet<Part> parts, PrintStream progress, PrintStream out) {
        this.size = size;
        this.parts = parts;
        this.progress = progress;
        this.out = out;
    }

    /**
     * Measures, prints each table of the report as soon as it is there, and puts the report into a file if asked to, with a plot of the costs beside it.
     *
     * @param arguments {@code --size small} (the default) or {@code --size full}; {@code --events} for another number of events;
     *     {@code --only} for some parts; {@code --readme FILE}, and {@code --section} for its place there
     * @throws IOException if the file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
            return;
        }
        Report report = new Report(options.size(), options.parts(), System.err, System.out);
        String made = report.make();
        if (options.readme().isPresent()) {
            report.write(options.readme().get(), options.name(), made);
        }
    }

    /** Puts the report into its section of a file, and the plot into a file beside it that is called after the section. */
    void write(Path readme, String name, String report) throws IOException {
        String plot = "";
        if (!costs.isEmpty()) {
            String file = Readme.plot(name);
            Files.writeString(readme.resolveSibling(file), Plot.of(costs, Machine.describe()));
            plot = "![Nanoseconds an event against the number of events](" + file + ")\n\n";
        }
        Readme.write(readme, name, plot + report);
    }

    /** The report as Markdown. */
    String make() {
        say(Machine.describe() + ". Medians of " + size.rounds()
                + " rounds by turns, fewer where a turn is long; the middle half lies between the quarters.\n");
        size.events().forEach(this::measure);
        if (parts.contains(Part.READING)) {
            size.events().stream().filter(Part.READING::measuredAt).forEach(this::read);
        }
        limits.ofGrowth(costs);
        say("What it is held to", limits.table());
        return text.toString();
    }

    private void say(String heading, Object table) {
        say("\n### " + heading + "\n\n" + table);
    }

    private void say(String some) {
        text.append(some);
        out.print(some);
        out.flush();
    }

    private boolean asked(Part part, int events) {
        return parts.contains(part) && (parts.size() == 1 ? part.measuredAloneAt(events) : part.measuredAt(events));
    }

    private void measure(int events) {
        String words = Limits.words(events);
        progress.println(words);
        if (asked(Part.QUESTIONS, events)) {
            if (events <= MOST_OBJECTS) {
                ask(events, words);
            } else {
                askColumnsAlone(events, words);
            }
        }
        if (asked(Part.CATALOGUE, events)) {
            catalogue(events);
        }
        if (asked(Part.CORRECTIONS, events)) {
            correct(events, words);
        }
    }

    private void ask(int events, String words) {
        Footprint footprint = Footprint.of(events);
        for (Question question : Question.values()) {
            Library library =
                    question.ofReferralsAlone() ? footprint.library() : Library.of(question, footprint.referrals());
            ask(question, footprint.referrals(), library, Optional.of(footprint.objects()), words);
        }
        say("Memory, " + words, footprint.table());
        limits.of(words, footprint);
    }

    /** Columns alone, and those of one question at a time, so that the memory is enough. */
    private void askColumnsAlone(int events, String words) {
        for (Question question : Question.values()) {
            Referrals referrals = Referrals.of(events);
            ask(question, referrals, Library.of(question, referrals), Optional.empty(), words);
        }
    }

    private void ask(Question question, Referrals referrals, Library library, Optional<Library> objects, String words) {
        progress.println("  " + question.heading());
        try (Contest contest = Contest.of(question, referrals, library, objects, tries)) {
            Standings standings = contest.run(size.runner(referrals.size()));
            say(question.heading() + ", " + words, standings.table());
            limits.of(question, referrals.size(), standings, objects.isPresent());
            costs.add(question, referrals.size(), standings);
        }
    }

    private void catalogue(int referrals) {
        progress.println("  the whole catalogue");
        String words = String.format(Locale.ROOT, "%,d referrals", referrals);
        CatalogueContest contest = CatalogueContest.of(referrals);
        ImmutableMap<String, Timing> timings = contest.run(size.longRunner());
        say("The whole catalogue, month ends of ten years, " + words, contest.table(timings));
        if (referrals == size.events().get(0)) {
            say("\nThe plan:\n\n```\n" + contest.plan() + "\n```\n");
        }
        limits.ofCatalogue(words, timings);
    }

    private void correct(int events, String words) {
        progress.println("  corrections");
        try (CorrectionsContest contest = CorrectionsContest.of(Referrals.of(events))) {
            ImmutableMap<String, Timing> timings = contest.run(size.steadyRunner(events));
            say("Corrections, " + words, contest.table(timings));
            limits.ofCorrections(words, timings);
        }
    }

    private void read(int rows) {
        String words = String.format(Locale.ROOT, "%,d rows", rows);
        progress.println("reading " + words);
        try (ReadingContest contest = ReadingContest.of(rows)) {
            ImmutableMap<String, Timing> timings = contest.run(size.runner(rows));
            say("Reading CSV, " + words, contest.table(timings));
            limits.of(words, timings);
        }
        int children = rows / PayloadFile.ROWS_A_CHILD;
        String payload =
                String.format(Locale.ROOT, "%,d rows of %,d children", children * PayloadFile.ROWS_A_CHILD, children);
        progress.println("reading a payload, " + payload);
        try (PayloadContest contest = PayloadContest.of(children)) {
            ImmutableMap<String, Timing> timings = contest.run(size.payloadRunner(rows));
            say("Reading a payload as JSON, " + payload, contest.table(timings));
        }
    }
}
