package org.safeguarding.indicators.io.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.Table;
import tools.jackson.databind.json.JsonMapper;

/** Any updates leave what a map of maps has after them, and any bytes are read or refused with a message. */
class PayloadProperties {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String[] LISTS = {"child_in_need_plans", "child_protection_plans"};
    private static final String[] IDS = {"child_in_need_plan_id", "child_protection_plan_id"};

    /** A part as a plain map: its values by key, and what is under it by key and id; {@code null} purges it. */
    private static final class Model {
        final Map<String, String> values = new LinkedHashMap<>();
        final Map<String, Map<String, Model>> under = new LinkedHashMap<>();
        final List<String> workers = new ArrayList<>();

        Model part(String key, String id) {
            return under.computeIfAbsent(key, k -> new LinkedHashMap<>()).computeIfAbsent(id, i -> new Model());
        }

        void purge(String key, String id) {
            under.getOrDefault(key, new LinkedHashMap<>()).remove(id);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anySequenceOfUpdatesLeavesWhatAMapOfMapsHas(@ForAll Random random) throws Exception {
        Model model = new Model();
        List<String> batches = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                batch.add(child(random, model));
            }
            batches.add(JSON.writeValueAsString(random.nextBoolean() ? batch : Map.of("children", batch)));
        }

        assertThat(state(read(batches))).isEqualTo(state(model));
    }

    private static Map<String, Object> child(Random random, Model model) {
        String id = "K" + random.nextInt(3);
        Map<String, Object> sent = new LinkedHashMap<>();
        Map<String, Object> later = new LinkedHashMap<>();
        (random.nextBoolean() ? sent : later).put("la_child_id", id);
        if (random.nextInt(6) == 0) {
            sent.put("purge", true);
            sent.putAll(later);
            model.purge("children", id);
            return sent;
        }
        Model child = model.part("children", id);
        List<Map<String, Object>> episodes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            episodes.add(episode(random, child));
        }
        sent.put("social_care_episodes", random.nextInt(9) == 0 && episodes.isEmpty() ? null : episodes);
        sent.putAll(later);
        return sent;
    }

    private static Map<String, Object> episode(Random random, Model child) {
        String id = "E" + random.nextInt(2);
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("social_care_episode_id", id);
        if (random.nextInt(6) == 0) {
            sent.put("purge", true);
            child.purge("episodes", id);
            return sent;
        }
        Model episode = child.part("episodes", id);
        value(random, episode, sent, "referral_date");
        value(random, episode, sent, "closure_date");
        if (random.nextInt(3) == 0) {
            episode.workers.clear();
            List<Map<String, Object>> workers = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String worker = "W" + random.nextInt(3);
                episode.workers.add(worker);
                workers.add(Map.of("worker_id", worker, "start_date", "2019-01-01"));
            }
            sent.put("care_worker_details", workers);
        }
        for (int list = 0; list < LISTS.length; list++) {
            List<Map<String, Object>> plans = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                plans.add(plan(random, child, episode, LISTS[list], IDS[list]));
            }
            if (!plans.isEmpty() || random.nextBoolean()) {
                sent.put(LISTS[list], plans);
            }
        }
        return sent;
    }

    private static Map<String, Object> plan(Random random, Model child, Model episode, String list, String idKey) {
        String id = "P" + random.nextInt(2);
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put(idKey, id);
        if (random.nextInt(5) == 0) {
            sent.put("purge", true);
            episode.purge(list, id);
            return sent;
        }
        for (Model other : child.under.getOrDefault("episodes", Map.of()).values()) {
            Model moved = other.under.getOrDefault(list, new LinkedHashMap<>()).remove(id);
            if (moved != null) {
                episode.under
                        .computeIfAbsent(list, key -> new LinkedHashMap<>())
                        .put(id, moved);
            }
        }
        Model plan = episode.part(list, id);
        value(random, plan, sent, "start_date");
        value(random, plan, sent, "end_date");
        return sent;
    }

    private static void value(Random random, Model model, Map<String, Object> sent, String key) {
        int choice = random.nextInt(4);
        if (choice == 0) {
            sent.put(key, null);
            model.values.put(key, "");
        } else if (choice < 3) {
            String value = "2019-01-" + (10 + random.nextInt(20));
            sent.put(key, value);
            model.values.put(key, value);
        }
    }

    private static PayloadRows read(List<String> batches) throws IOException, ExtractUnusable {
        PayloadRows rows = new PayloadRows();
        BatchReader reader = new BatchReader(rows, new AreaCodes());
        for (String batch : batches) {
            reader.read("batch.json", new ByteArrayInputStream(batch.getBytes(UTF_8)));
        }
        return rows;
    }

    private static Set<String> state(PayloadRows rows) {
        Set<String> state = new TreeSet<>();
        PartRows children = rows.of(Part.CHILD);
        for (int row = 0; row < children.size(); row++) {
            if (rows.isLive(Part.CHILD, row)) {
                state.add("child " + rows.words.text(children.id(row)));
            }
        }
        PartRows episodes = rows.of(Part.EPISODE);
        for (int row = 0; row < episodes.size(); row++) {
            if (rows.isLive(Part.EPISODE, row)) {
                state.add(path(rows, row) + " " + rows.words.text(episodes.value(row, 0)) + " "
                        + rows.words.text(episodes.value(row, 3)) + " " + workers(rows, row));
            }
        }
        for (Part part : List.of(Part.CIN_PLAN, Part.PROTECTION_PLAN)) {
            PartRows own = rows.of(part);
            for (int row = 0; row < own.size(); row++) {
                if (rows.isLive(part, row)) {
                    state.add(path(rows, own.parent(row)) + " " + part.key + " " + rows.words.text(own.id(row)) + " "
                            + rows.words.text(own.value(row, 0)) + " " + rows.words.text(own.value(row, 1)));
                }
            }
        }
        return state;
    }

    private static String path(PayloadRows rows, int episode) {
        PartRows episodes = rows.of(Part.EPISODE);
        return rows.words.text(rows.of(Part.CHILD).id(episodes.parent(episode))) + "/"
                + rows.words.text(episodes.id(episode));
    }

    private static List<String> workers(PayloadRows rows, int episode) {
        List<String> found = new ArrayList<>();
        PartRows workers = rows.of(Part.WORKER);
        for (int row = 0; row < workers.size(); row++) {
            if (workers.parent(row) == episode && rows.isLive(Part.WORKER, row)) {
                found.add(rows.words.text(workers.value(row, 0)));
            }
        }
        return found;
    }

    private static Set<String> state(Model model) {
        Set<String> state = new TreeSet<>();
        model.under.getOrDefault("children", Map.of()).forEach((childId, child) -> {
            state.add("child " + childId);
            child.under.getOrDefault("episodes", Map.of()).forEach((id, episode) -> {
                String path = childId + "/" + id;
                state.add(path + " " + value(episode, "referral_date") + " " + value(episode, "closure_date") + " "
                        + episode.workers);
                for (String list : LISTS) {
                    episode.under
                            .getOrDefault(list, Map.of())
                            .forEach((planId, plan) -> state.add(path + " " + list + " " + planId + " "
                                    + value(plan, "start_date") + " " + value(plan, "end_date")));
                }
            });
        });
        return state;
    }

    private static String value(Model model, String key) {
        return model.values.getOrDefault(key, "");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadOrAMessageAndNeverACrash(@ForAll("bytes") byte[] bytes) throws Exception {
        readOrRefuse(bytes);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aGoodFileWithAFewOtherBytesIsReadOrAMessage(@ForAll Random random) throws Exception {
        byte[] bytes = JSON.writeValueAsString(Map.of("la_code", 209, "Children", List.of(child(random, new Model()))))
                .getBytes(UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:01nt\u0000\\x".charAt(random.nextInt(14));
        }
        readOrRefuse(bytes);
    }

    /** Each row is accepted or rejected once. */
    private static void readOrRefuse(byte[] bytes) throws Exception {
        PayloadRows rows = new PayloadRows();
        try {
            new BatchReader(rows, new AreaCodes()).read("batch.json", new ByteArrayInputStream(bytes));
        } catch (ExtractUnusable e) {
            assertThat(e).hasMessageStartingWith("batch.json").hasMessageNotContaining("\n");
            return;
        }
        ExtractBuilder builder = new ExtractBuilder();
        PayloadFormat.addTo(builder, rows, ImmutableList.of("batch.json"), Batches.FRI_31_MAY_2019);
        Extract extract = builder.read();
        assertThat(extract.unreadable()).isEmpty();
        long rejections = extract.issues().stream()
                .filter(issue -> issue.code().severity() == Severity.REJECTION)
                .count();
        assertThat(rejections).isEqualTo(extract.rejected());
        assertThat(extract.tables().values()).allSatisfy(PayloadProperties::adds);
    }

    private static void adds(Table table) {
        assertThat(table.size() + table.rejected()).isEqualTo(table.rowsRead());
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearly = Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"la_child_id\"",
                        "\"children\"",
                        "\"purge\"",
                        "true",
                        "null",
                        "1",
                        "\"\\ud800\"",
                        "\"social_care_episodes\"",
                        "\"social_care_episode_id\"",
                        "\"E1\"",
                        "\"care_worker_details\"",
                        "\"la_code\"")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearly);
    }
}
