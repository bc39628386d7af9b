package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.io.table.ReadIssue;

/** Files written to memory and read back from there. */
final class Reread {
    private Reread() {}

    static byte[] csv(Iterable<Result> results) throws IOException {
        StringWriter out = new StringWriter();
        ResultsCsv.write(results, out);
        return out.toString().getBytes(UTF_8);
    }

    static byte[] json(Iterable<Result> results) throws IOException {
        StringWriter out = new StringWriter();
        ResultsJson.write(results, out);
        return out.toString().getBytes(UTF_8);
    }

    static byte[] issues(Iterable<ReadIssue> issues) throws IOException {
        StringWriter out = new StringWriter();
        IssuesCsv.write(issues, out);
        return out.toString().getBytes(UTF_8);
    }

    static ImmutableList<ResultRow> fromCsv(byte[] bytes) throws OutputUnreadable {
        return ResultsCsv.read("r.csv", ByteSource.wrap(bytes));
    }

    static ImmutableList<ResultRow> fromJson(byte[] bytes) throws OutputUnreadable {
        return ResultsJson.read("r.json", ByteSource.wrap(bytes));
    }

    static ImmutableList<ReadIssue> issuesFrom(byte[] bytes) throws OutputUnreadable {
        return IssuesCsv.read("i.csv", ByteSource.wrap(bytes));
    }

    static List<ResultRow> rows(List<Result> results) {
        return results.stream().map(ResultRow::of).toList();
    }
}
