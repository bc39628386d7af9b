package org.safeguarding.indicators.io.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractReader;
import org.safeguarding.indicators.io.extract.Records;
import org.safeguarding.indicators.io.synthetic.Profile;
import org.safeguarding.indicators.io.synthetic.SyntheticExtract;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;
import tools.jackson.databind.json.JsonMapper;

/** A council's payloads give the figures that its extract gives, or say why they cannot. */
class PayloadFiguresTest {
    private static final ImmutableList<Period> PERIODS = Period.parseList(
            "2016-12,2017-03,2017-04,2018-03,2018-04,2018-11,2019-03,2019-04,2019-05,2018-Q1,2018-Q4,2019-Q1,2017/18,2018/19,"
                    + "2019/20,2017-03-31,2018-06-15,2019-05-31");

    /** Without their tables, columns or history. */
    private static final ImmutableSet<String> NEVER = ImmutableSet.of(
            "contacts",
            "contact-children",
            "contacts-by-source",
            "contacts-progressed",
            "contacts-progressed-pct",
            "seen-5wd-pct",
            "assessment-service-pct",
            "cin-visit-20d-pct",
            "cpp-repeat-pct-12m",
            "cpp-visit-10wd-pct",
            "cpp-visit-20d-pct",
            "cpp-review-pct",
            "caseload");

    /** Of plans that are the council's own, which a payload does not tell. */
    private static final ImmutableSet<String> READS_WHOSE_PLAN = ImmutableSet.of(
            "cpp-start-rate-12m", "cpp-open", "cpp-rate", "cpp-2y-open", "cpp-2y-ended-pct", "core-group-6w-pct");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path whole;

    private static Map<String, Map<String, Object>> children = Map.of();
    private static List<Result> expected = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void generate() throws Exception {
        SyntheticExtract.generate(Profile.plausible(0.12), 20190531, whole);
        Files.delete(whole.resolve("extract.json"));
        children = PayloadExport.of(whole, "2017-04-01");
        // The plans of other authorities are not told apart in a payload, and of a child without an episode it holds
        // nothing.
        Set<String> withEpisode = lines("ssd_cin_episodes")
                .skip(1)
                .map(PayloadFiguresTest::person)
                .collect(toSet());
        for (String table : ImmutableList.of("ssd_cp_plans", "ssd_cla_episodes", "ssd_cin_plans", "ssd_s47_enquiry")) {
            List<String> carried = lines(table)
                    .filter(line ->
                            withEpisode.contains(person(line)) || person(line).endsWith("_person_id"))
                    .map(line -> line.replaceAll(",Y$", ",N"))
                    .toList();
            Files.writeString(whole.resolve(table + ".csv"), String.join("\n", carried) + "\n", UTF_8);
        }
        expected = results(ExtractReader.read(whole, Batches.FRI_31_MAY_2019));
    }

    private static Stream<String> lines(String table) throws IOException {
        return Files.readAllLines(whole.resolve(table + ".csv"), UTF_8).stream();
    }

    /** The second cell of a line. */
    private static String person(String line) {
        return Splitter.on(',').splitToList(line).get(1);
    }

    private static List<Result> results(Extract extract) {
        CouncilRecords records = Records.of(extract, Optional.empty());
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, Batches.FRI_31_MAY_2019);
        List<Result> results = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : Catalogue.standard().indicators()) {
            PERIODS.forEach(period -> results.add(evaluation.result(indicator, period)));
        }
        return results;
    }

    /** Writes the local tables, which come beside the payloads, and batches of a hundred children. */
    private void write(Iterable<Map<String, Object>> sent) throws IOException {
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).startsWith("local_"))
                    .toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
        int number = 0;
        for (List<Map<String, Object>> batch : Lists.partition(Lists.newArrayList(sent), 100)) {
            Map<String, Object> payload = PayloadExport.object();
            payload.put("la_code", 209);
            payload.put("Children", batch);
            Files.writeString(folder.resolve("batch" + ++number + ".json"), JSON.writeValueAsString(payload), UTF_8);
        }
    }

    private void figuresAreThoseOfTheExtract() {
        Extract extract = Batches.read(folder);
        assertThat(extract.rejected()).isZero();
        List<Result> results = results(extract);
        Set<String> available = new TreeSet<>();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            Result whole = expected.get(i);
            if (result.outcome().value().status() == Status.NOT_AVAILABLE) {
                assertThat(result.reason()).as(result.toString()).isNotBlank();
            } else {
                available.add(result.indicator());
                assertThat(result.outcome().toString())
                        .as(result.indicator() + " " + result.period())
                        .isEqualTo(whole.outcome().toString());
                assertThat(result.reason().contains("plans of other authorities are not told apart"))
                        .as(result.indicator() + " " + result.period())
                        .isEqualTo(READS_WHOSE_PLAN.contains(result.indicator())
                                && result.outcome().value().status() == Status.VALUE);
                assertThat(result.met()).isEqualTo(whole.met());
                assertThat(result.overdue()).isEqualTo(whole.overdue());
                assertThat(result.notYetDue()).isEqualTo(whole.notYetDue());
            }
            if (result.period().firstDay() >= results.get(0).asAt() - 60 && !NEVER.contains(result.indicator())) {
                assertThat(result.outcome().value().status())
                        .as(result + ": " + result.reason())
                        .isEqualTo(whole.outcome().value().status());
            }
        }
        Set<String> all = new TreeSet<>(Catalogue.standard().ids());
        all.removeAll(NEVER);
        assertThat(available).isEqualTo(all);
    }

    @Test
    void sentOnceAndWhole() throws IOException {
        write(children.values());

        figuresAreThoseOfTheExtract();
    }

    @Test
    void sentPartByPartWithUpdatesAndPurgesThatLeadToTheSameEnd() throws IOException {
        Random random = new Random(7);
        List<Map<String, Object>> sent = new ArrayList<>();
        List<Map<String, Object>> later = new ArrayList<>();
        for (Map<String, Object> child : children.values()) {
            switch (random.nextInt(4)) {
                case 0 -> sent.add(child);
                case 1 -> {
                    sent.add(child);
                    later.add(purged(child));
                    later.add(child);
                }
                case 2 -> {
                    sent.add(before(child));
                    later.add(difference(child));
                }
                default -> {
                    sent.add(withMore(child));
                    later.add(withoutMore(child));
                }
            }
        }
        for (int i = 0; i < 40; i++) {
            Map<String, Object> gone = PayloadExport.object();
            gone.put("la_child_id", "gone" + i);
            gone.put("social_care_episodes", List.of(episode("E" + i)));
            sent.add(gone);
            later.add(purged(gone));
        }
        Collections.shuffle(sent, random);
        sent.addAll(later);
        write(sent);

        figuresAreThoseOfTheExtract();
    }

    private static Map<String, Object> purged(Map<String, Object> child) {
        Map<String, Object> purged = PayloadExport.object();
        purged.put("la_child_id", child.get("la_child_id"));
        purged.put("purge", true);
        return purged;
    }

    private static Map<String, Object> episode(String id) {
        Map<String, Object> episode = PayloadExport.object();
        episode.put("social_care_episode_id", id);
        episode.put("referral_date", "2019-05-07");
        return episode;
    }

    /** The child as it was before its episodes closed. */
    private static Map<String, Object> before(Map<String, Object> child) {
        Map<String, Object> before = new LinkedHashMap<>(child);
        List<Map<String, Object>> open = new ArrayList<>();
        for (Map<String, Object> episode : PayloadExport.list(child, "social_care_episodes")) {
            Map<String, Object> copy = new LinkedHashMap<>(episode);
            copy.put("closure_date", null);
            copy.put("closure_reason", null);
            open.add(copy);
        }
        before.put("social_care_episodes", open);
        return before;
    }

    /** Only what changed since: the ids, and how episodes closed. */
    private static Map<String, Object> difference(Map<String, Object> child) {
        Map<String, Object> difference = PayloadExport.object();
        difference.put("la_child_id", child.get("la_child_id"));
        List<Map<String, Object>> closed = new ArrayList<>();
        for (Map<String, Object> episode : PayloadExport.list(child, "social_care_episodes")) {
            Map<String, Object> copy = PayloadExport.object();
            copy.put("closure_date", episode.get("closure_date"));
            copy.put("closure_reason", episode.get("closure_reason"));
            copy.put("social_care_episode_id", episode.get("social_care_episode_id"));
            closed.add(copy);
        }
        difference.put("social_care_episodes", closed);
        return difference;
    }

    /** The child with an episode that was a mistake. */
    private static Map<String, Object> withMore(Map<String, Object> child) {
        Map<String, Object> more = new LinkedHashMap<>(child);
        List<Map<String, Object>> episodes = new ArrayList<>(PayloadExport.list(child, "social_care_episodes"));
        episodes.add(episode("mistake" + child.get("la_child_id")));
        more.put("social_care_episodes", episodes);
        return more;
    }

    private static Map<String, Object> withoutMore(Map<String, Object> child) {
        Map<String, Object> purged = PayloadExport.object();
        purged.put("social_care_episode_id", "mistake" + child.get("la_child_id"));
        purged.put("purge", true);
        Map<String, Object> less = PayloadExport.object();
        less.put("la_child_id", child.get("la_child_id"));
        less.put("social_care_episodes", List.of(purged));
        return less;
    }
}
