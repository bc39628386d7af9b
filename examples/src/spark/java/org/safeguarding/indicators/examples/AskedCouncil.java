package org.safeguarding.indicators.examples;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.ReportPeriods;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/**
 * The records of an extract and what is asked of them, as the report on one machine has them.
 *
 * @param request what is asked
 * @param records the records
 * @param asAt the as-at date
 * @param periods the periods
 */
record AskedCouncil(Request request, CouncilRecords records, LocalDate asAt, ReportPeriods periods) {
    /** Read once on each machine, unless memory is short: the tasks for the other parts find it here. */
    private static final Cache<ImmutableList<String>, AskedCouncil> READ =
            CacheBuilder.newBuilder().softValues().build();

    /** What a command line of the report asks, read anew. */
    static AskedCouncil read(List<String> arguments) throws WrongArguments, ExtractUnusable {
        AskedCouncil council = freshly(arguments);
        READ.put(ImmutableList.copyOf(arguments), council);
        return council;
    }

    /** The same, as this machine has it already, or read anew. */
    static AskedCouncil kept(List<String> arguments) throws ExecutionException {
        return READ.get(ImmutableList.copyOf(arguments), () -> freshly(arguments));
    }

    private static AskedCouncil freshly(List<String> arguments) throws WrongArguments, ExtractUnusable {
        Request request = Request.of(new Arguments().read(arguments.toArray(String[]::new)));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ReportRun run = new ReportRun(request, nowhere, nowhere);
        try (ExtractFolder folder = run.folder()) {
            ReadCouncil read = run.readCouncil(folder);
            return new AskedCouncil(request, read.records(), read.asAt(), run.periods(read.asAt()));
        } catch (IOException e) {
            throw new ExtractUnusable(String.valueOf(e.getMessage()));
        }
    }

    /** The indicators asked for, in the order of the results. */
    ImmutableList<Indicator<CouncilRecords, ?>> indicators() {
        return request.indicators();
    }

    /** The periods that one of them is asked for. */
    ImmutableList<Period> periods(Indicator<CouncilRecords, ?> indicator) {
        return periods.of(indicator.id());
    }
}
