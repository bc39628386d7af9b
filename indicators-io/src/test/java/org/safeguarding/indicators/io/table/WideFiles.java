package org.safeguarding.indicators.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.io.PrintStream;
import java.util.function.IntFunction;

/** Reads tables of a million columns, as a program of its own to which {@link WideFilesTest} gives little memory. */
final class WideFiles {
    private static final int COLUMNS = 1_000_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private WideFiles() {}

    /** Prints how many rows of each file are accepted, or why it cannot be used. */
    public static void main(String[] arguments) {
        read(CsvFile.of(
                "columns.csv",
                bytes(
                        column -> "c" + column + ",",
                        "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date\n",
                        column -> "x,",
                        "V1,P1,2019-05-31\n")));
        read(CsvFile.of("others.csv", bytes(column -> "c" + column + ",", "\n", column -> ",", "\n")));
        read(CsvFile.of("same.csv", bytes(column -> "cinv_person_id,", "\n", column -> "P1,", "\n")));
        read(JsonFile.of(
                "keys.json",
                bytes(
                        key -> (key == 0 ? "[{" : "") + "\"k" + key + "\":1,",
                        "\"cinv_cin_visit_id\":\"V1\",\"cinv_person_id\":\"P1\",\"cinv_cin_visit_date\":\"2019-05-31\"}]",
                        key -> "",
                        "")));
        read(JsonFile.of(
                "others.jsonl",
                bytes(key -> (key == 0 ? "{" : "") + "\"k" + key + "\":1,", "\"k\":1}\n", key -> "", "")));
    }

    /** Two lines: what each column has in the first, and its end; what each has in the second, and its end. */
    private static ByteSource bytes(
            IntFunction<String> first, String endOfFirst, IntFunction<String> second, String endOfSecond) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < COLUMNS; i++) {
            text.append(first.apply(i));
        }
        text.append(endOfFirst);
        for (int i = 0; i < COLUMNS; i++) {
            text.append(second.apply(i));
        }
        return ByteSource.wrap(text.append(endOfSecond).toString().getBytes(UTF_8));
    }

    private static void read(TableSource source) {
        try {
            OUT.println(source.file() + ": "
                    + TableReader.read(Schemas.of("ssd_cin_visits"), source)
                            .table()
                            .size());
        } catch (TableUnreadable e) {
            OUT.println(e.getMessage());
        }
    }
}
