package org.safeguarding.indicators.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Synthetic children as one payload of the children's social care API: each with two episodes of need, an assessment in each, and
 * an enquiry, a plan and a placement in the second; so with eight objects that become rows, the child itself among them.
 */
final class PayloadFile implements AutoCloseable {
    /** The date it is read at; its two years before are those of the payload. */
    static final LocalDate AS_AT = LocalDate.of(2020, 3, 31);

    /** How many rows a child has in all tables. */
    static final int ROWS_A_CHILD = 8;

    private static final long SEED = 20200331;
    private static final int DAYS = 600;

    private final Path path;
    private final int children;
    private final long referralDays;

    private PayloadFile(Path path, int children) throws IOException {
        this.path = path;
        this.children = children;
        SplittableRandom random = new SplittableRandom(SEED);
        long days = 0;
        try (BufferedWriter out = Files.newBufferedWriter(path, US_ASCII)) {
            out.write("{\"la_code\": 999, \"Children\": [");
            for (int i = 0; i < children; i++) {
                LocalDate first = LocalDate.of(2018, 4, 1).plusDays(random.nextInt(DAYS / 2));
                LocalDate second = first.plusDays(DAYS / 2);
                days += first.toEpochDay() + second.toEpochDay();
                out.write((i == 0 ? "\n" : ",\n") + child(i, first, second));
            }
            out.write("\n]}\n");
        }
        referralDays = days;
    }

    private static String child(int i, LocalDate first, LocalDate second) {
        return "{\"la_child_id\": \"C" + i + "\", \"mis_child_id\": \"M" + i
                + "\", \"child_details\": {\"date_of_birth\": \"2010-0"
                + (1 + i % 9)
                + "-15\", \"sex\": \"F\", \"ethnicity\": \"WBRI\", \"disabilities\": [\"NONE\"], \"uasc_flag\": false},"
                + " \"social_care_episodes\": [" + episode(i, 1, first, "")
                + ", "
                + episode(
                        i,
                        2,
                        second,
                        ", \"section_47_assessments\": [{\"section_47_assessment_id\": \"S" + i
                                + "\", \"start_date\": \""
                                + second.plusDays(2) + "\", \"icpc_required_flag\": false, \"end_date\": \""
                                + second.plusDays(12)
                                + "\"}], \"child_protection_plans\": [{\"child_protection_plan_id\": \"P" + i
                                + "\", \"start_date\": \"" + second.plusDays(14)
                                + "\", \"end_date\": null}], \"child_looked_after_placements\": [{\"child_looked_after_placement_id\": \"L"
                                + i + "\", \"start_date\": \"" + second.plusDays(20)
                                + "\", \"placement_type\": \"U1\"}]")
                + "]}";
    }

    private static String episode(int child, int number, LocalDate referred, String more) {
        String id = child + "-" + number;
        return "{\"social_care_episode_id\": \"E" + id + "\", \"referral_date\": \"" + referred
                + "\", \"referral_source\": \"6\", \"referral_no_further_action_flag\": false, \"closure_date\": "
                + (number == 1 ? "\"" + referred.plusDays(90) + "\", \"closure_reason\": \"RC7\"" : "null")
                + ", \"child_and_family_assessments\": [{\"child_and_family_assessment_id\": \"A" + id
                + "\", \"start_date\": \""
                + referred.plusDays(1) + "\", \"authorisation_date\": \"" + referred.plusDays(40)
                + "\", \"factors\": [\"1A\", \"2B\"]}]" + more + "}";
    }

    /** A payload of so many children, the same every time, removed when it is closed. */
    static PayloadFile of(int children) {
        try {
            return new PayloadFile(Files.createTempFile("payload", ".json"), children);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    int rows() {
        return children * ROWS_A_CHILD;
    }

    /** What whoever reads it must have found: rows in all, children, and the sum of the days of referral. */
    ImmutableList<Long> expected() {
        return ImmutableList.of((long) rows(), (long) children, referralDays);
    }

    double bytesARow() {
        try {
            return Files.size(path) / (double) rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
