package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Everything that is timed for one question over some referrals, checked to give one answer. There are two matches: with
 * whatever must be sorted sorted in the time, and with the sorted rows kept from before; each has its hand-written kernel and
 * its DuckDB.
 */
final class Contest implements AutoCloseable {
    private static final String SUM = "plain sum of the columns";
    /** The yardstick of the general path over records. */
    static final String WALK = "walk over the records, days summed";

    private static final int MOST_STREAMED = 1_000_000;
    private static final int SEVERAL = 2;

    private final int events;
    private final Contenders contenders;
    private final Map<String, LongSupplier> tasks = new LinkedHashMap<>();
    private final List<Match> matches = new ArrayList<>();

    /** Contenders that are held against a hand-written kernel and DuckDB. */
    private record Match(
            String handWritten,
            DuckDbBest duckDb,
            String numpyName,
            Optional<Numpy> numpy,
            ImmutableList<String> names) {}

    private Contest(
            Question question, Referrals referrals, Library library, Optional<Library> objects, DuckDbTries tries) {
        events = referrals.size();
        contenders = Contenders.of(question, referrals);
        int[] days = referrals.days();
        int[] copy = days.clone();
        tasks.put(SUM, contenders.sum());
        tasks.put("Arrays.mismatch of the days and a copy", () -> Reads.mismatch(days, copy));
        tasks.put("plain histogram of the days", () -> Reads.histogram(days));
        boolean onEveryPath = objects.isPresent() && Question.ON_EVERY_PATH.contains(question);
        if (onEveryPath) {
            tasks.put(WALK, objects.get()::walk);
        }
        ImmutableList.Builder<Contender> others = ImmutableList.builder();
        others.add(contenders.library(library), contenders.library(library, SEVERAL));
        if (question == Question.REFERRALS) {
            others.add(contenders.libraryValues(library));
        }
        if (onEveryPath) {
            others.add(
                    contenders.generalPath(library),
                    contenders.generalPath(objects.get()),
                    contenders.generalPath(objects.get(), SEVERAL));
            if (referrals.size() <= MOST_STREAMED) {
                others.addAll(contenders.streams());
            }
        }
        if (referrals.size() <= MOST_STREAMED) {
            others.addAll(contenders.dataFrames());
        }
        match(contenders.handWritten(), contenders.duckDb(false, tries), false, others.build());
        if (question.byChild()) {
            Contender kept = contenders.libraryKept(library);
            match(contenders.handWrittenKept(), contenders.duckDb(true, tries), true, ImmutableList.of(kept));
        }
    }

    /**
     * The contest for a question; DuckDB's best form is looked for.
     *
     * @param objects the children as objects; without them the general path is left out, and so are streams
     * @param tries where the best forms of other contests are kept
     */
    static Contest of(
            Question question, Referrals referrals, Library library, Optional<Library> objects, DuckDbTries tries) {
        return new Contest(question, referrals, library, objects, tries);
    }

    private void match(
            Contender handWritten, DuckDbBest duckDb, boolean previousDaysStored, ImmutableList<Contender> others) {
        Optional<Numpy> numpy = contenders.numpy(previousDaysStored);
        ImmutableList<Contender> all = ImmutableList.<Contender>builder()
                .add(handWritten, duckDb.contender())
                .addAll(others)
                .build();
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Contender contender : all) {
            contenders.checked(contender);
            tasks.put(contender.name(), () -> Reads.last(contender.run()));
            names.add(contender.name());
        }
        numpy.ifPresent(other -> {
            tasks.put(contenders.checked(other.contender()).name(), other.task());
            names.add(other.contender().name());
        });
        matches.add(new Match(handWritten.name(), duckDb, Numpy.name(previousDaysStored), numpy, names.build()));
    }

    /** Times everything by turns. */
    Standings run(Interleaved runner) {
        Standings standings = new Standings(events, runner.run(tasks), SUM);
        for (Match match : matches) {
            standings.against(match.handWritten(), match.duckDb().contender().name(), match.names());
            if (match.numpy().isEmpty()) {
                standings.notMeasured(match.numpyName(), contenders.withoutNumpy());
            }
        }
        return standings;
    }

    @Override
    public void close() {
        for (Match match : matches) {
            match.duckDb().close();
            match.numpy().ifPresent(Numpy::close);
        }
    }
}
