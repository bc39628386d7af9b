package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.evaluation.TallyResults;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.output.InternalFolder;
import org.safeguarding.indicators.io.output.OutputFailed;
import org.safeguarding.indicators.io.output.ResultsCsv;
import org.safeguarding.indicators.io.supplied.SuppliedFigures;
import org.safeguarding.indicators.io.supplied.SuppliedReading;
import org.safeguarding.indicators.io.supplied.SuppliedReport;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.tally.Tally;

/**
 * The figures of the report worked out on Apache Spark: the subjects of an extract in parts, each evaluated by a task of its own, whose
 * tallies come back as bytes, are added here, and make the {@code results.csv} that one machine writes, byte for byte.
 *
 * <p>It takes the options of {@link SafeguardingReport} that concern figures, and before them the number of parts. Without a
 * {@code spark.master} it runs in this process, with a thread for each processor.
 */
public final class SparkReport {
    private static final String USAGE =
            "expected PARTS and the options of the report, such as: 7 --extract DIR --out DIR";
    private static final int WRONG_USAGE = 2;

    private SparkReport() {}

    /**
     * Works the figures out and writes them to {@code internal/results.csv} under {@code --out}.
     *
     * @param args the number of parts, from 1, then the options of the report
     * @throws ExtractUnusable if the extract cannot be used
     * @throws TableUnreadable if a file of supplied figures cannot be used
     * @throws OutputFailed if the file cannot be written
     */
    public static void main(String[] args) throws ExtractUnusable, TableUnreadable, OutputFailed {
        SparkConf settings = new SparkConf()
                .setAppName("safeguarding-report")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            System.out.println(run(spark, List.of(args)));
        } catch (WrongArguments e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
        }
    }

    /** Works the figures out on a Spark that is there. */
    static Path run(JavaSparkContext spark, List<String> args)
            throws WrongArguments, ExtractUnusable, TableUnreadable, OutputFailed {
        int parts = parts(args);
        List<String> arguments = args.subList(1, args.size());
        AskedCouncil whole = AskedCouncil.read(arguments);
        Request request = whole.request();
        SuppliedReading supplied = new ReportRun(request, System.out, System.err).supplied();
        ImmutableList<Result> results = SuppliedReport.of(
                        results(whole, tallies(spark, arguments, parts)),
                        SuppliedFigures.of(supplied.figures(), request.all()),
                        request.by(),
                        whole.asAt())
                .results();
        return InternalFolder.under(request.out()).write("results.csv", writer -> ResultsCsv.write(results, writer));
    }

    private static int parts(List<String> args) throws WrongArguments {
        if (args.isEmpty() || !args.get(0).matches("[1-9][0-9]{0,5}")) {
            throw new WrongArguments(USAGE);
        }
        return Integer.parseInt(args.get(0));
    }

    private static List<byte[][][]> tallies(JavaSparkContext spark, List<String> arguments, int parts) {
        List<CouncilPart> all = IntStream.range(0, parts)
                .mapToObj(number -> new CouncilPart(arguments, number, parts))
                .toList();
        return spark.parallelize(all, parts).map(new PartTallies()).collect();
    }

    /** The sums of all parts as results; of the whole only its tables and population are looked at. */
    private static ImmutableList<Result> results(AskedCouncil whole, List<byte[][][]> parts) {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        for (int i = 0; i < whole.indicators().size(); i++) {
            int place = i;
            List<byte[][]> ofOne = parts.stream().map(part -> part[place]).toList();
            results.addAll(results(whole.indicators().get(i), whole, ofOne));
        }
        return results.build();
    }

    private static <P extends Enum<P>> ImmutableList<Result> results(
            Indicator<CouncilRecords, P> indicator, AskedCouncil whole, List<byte[][]> parts) {
        List<Tally<P>> tallies = new ArrayList<>();
        for (byte[][] part : parts) {
            for (byte[] tally : part) {
                tallies.add(Tally.fromBytes(tally, indicator.parts()));
            }
        }
        return TallyResults.of(whole.records(), whole.asAt(), tallies)
                .results(indicator, whole.periods(indicator), whole.request().by());
    }
}
