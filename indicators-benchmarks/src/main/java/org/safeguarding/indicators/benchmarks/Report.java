package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Runs the contenders by turns in one process and prints what each takes, with the ratios between them. Ratios come from
 * here; the undisturbed time of one contender comes from its JMH benchmark.
 *
 * <p>The heap should be fixed and touched beforehand: the command is in the README of this module.
 */
public final class Report {
    private static final int WRONG_USAGE = 2;

    private final Size size;
    private final PrintStream progress;
    private final StringBuilder text = new StringBuilder();
    private final Limits limits = new Limits();

    Report(Size size, PrintStream progress) {
        this.size = size;
        this.progress = progress;
    }

    /**
     * Measures, prints the report, and puts it into a file if asked to.
     *
     * @param arguments {@code --size small} (the default) or {@code --size full}; {@code --readme FILE}
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
        String report = new Report(options.size(), System.err).make();
        System.out.println(report);
        if (options.readme().isPresent()) {
            Readme.write(options.readme().get(), report);
        }
    }

    /** The report as Markdown. */
    String make() {
        text.append(Machine.describe())
                .append(". Medians of ")
                .append(size.rounds())
                .append(" rounds by turns; the middle half lies between the quarters.\n");
        size.events().forEach(this::measure);
        size.events().forEach(this::read);
        text.append("\n### What it is held to\n\n").append(limits.table());
        return text.toString();
    }

    private static Contest contest(Question question, Footprint footprint) {
        Library library =
                question.ofReferralsAlone() ? footprint.library() : Library.of(question, footprint.referrals());
        return Contest.of(question, footprint.referrals(), library, footprint.objects());
    }

    private void read(int rows) {
        String words = String.format(Locale.ROOT, "%,d rows", rows);
        progress.println("reading " + words);
        try (ReadingContest contest = ReadingContest.of(rows)) {
            ImmutableMap<String, Timing> timings = contest.run(size.runner());
            text.append("\n### Reading CSV, " + words + "\n\n").append(contest.table(timings));
            limits.of(words, timings);
        }
        int children = rows / PayloadFile.ROWS_A_CHILD;
        String payload =
                String.format(Locale.ROOT, "%,d rows of %,d children", children * PayloadFile.ROWS_A_CHILD, children);
        progress.println("reading a payload, " + payload);
        try (PayloadContest contest = PayloadContest.of(children)) {
            ImmutableMap<String, Timing> timings = contest.run(size.runner());
            text.append("\n### Reading a payload as JSON, " + payload + "\n\n").append(contest.table(timings));
        }
    }

    private void measure(int events) {
        String words = String.format(Locale.ROOT, "%,d events", events);
        progress.println(words);
        Footprint footprint = Footprint.of(events);
        for (Question question : Question.values()) {
            progress.println("  " + question.heading());
            try (Contest contest = contest(question, footprint)) {
                Standings standings = contest.run(size.runner());
                text.append("\n### " + question.heading() + ", " + words + "\n\n")
                        .append(standings.table());
                limits.of(question, words, standings);
            }
        }
        text.append("\n### Memory, " + words + "\n\n").append(footprint.table());
        limits.of(words, footprint);
        correct(words, footprint.referrals());
    }

    private void correct(String words, Referrals referrals) {
        progress.println("  corrections");
        CorrectionsContest contest = CorrectionsContest.of(referrals);
        ImmutableMap<String, Timing> timings = contest.run(size.runner());
        text.append("\n### Corrections, " + words + "\n\n").append(contest.table(timings));
        limits.ofCorrections(words, timings);
    }
}
