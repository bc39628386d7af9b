package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.evaluation.Result;

/** Makes of results and of what is decided on them what the public may see. */
final class Shown {
    private final Withholding withholding;
    private final ImmutableList<Result> published;
    private final Map<String, Telling> tellings;
    private final Set<Integer> gone = new LinkedHashSet<>();
    private final SetMultimap<Integer, String> details = LinkedHashMultimap.create();

    Shown(DisclosureRules rules, ImmutableList<Result> published, List<Item> items, Map<String, Telling> tellings) {
        this.withholding = new Withholding(rules);
        this.published = published;
        this.tellings = tellings;
        for (Item item : items) {
            if (item.why().isPresent() && item.detail().isEmpty()) {
                gone.add(item.result());
            } else if (item.why().isPresent()) {
                details.put(item.result(), item.detail());
            }
        }
    }

    ImmutableList<PublicResult> results() {
        Map<String, Map<String, String>> names = names();
        ImmutableList.Builder<PublicResult> shown = ImmutableList.builder();
        for (int i = 0; i < published.size(); i++) {
            Result result = published.get(i);
            Telling telling = tellings.get(result.indicator());
            Result seen = result;
            if (gone.contains(i)) {
                String name = names.getOrDefault(grouping(result), Map.of()).getOrDefault(result.group(), "");
                Result less = withholding.withheld(result);
                seen = name.isEmpty()
                        ? less
                        : Result.builder().from(less).group(name).build();
            } else if (telling != null) {
                seen = withholding.without(
                        withholding.rounded(
                                result, telling.indicator().measure().fraction()),
                        details.get(i));
            }
            shown.add(new PublicResult(seen));
        }
        return shown.build();
    }

    /** New names for the groups that come from the data and of which nothing is left, numbered in the order of their names. */
    private Map<String, Map<String, String>> names() {
        Map<String, Set<String>> seen = new HashMap<>();
        Map<String, Set<String>> left = new HashMap<>();
        for (int i = 0; i < published.size(); i++) {
            Result result = published.get(i);
            if (!result.group().isEmpty()) {
                seen.computeIfAbsent(grouping(result), k -> new TreeSet<>()).add(result.group());
                if (!gone.contains(i) || isFixed(result)) {
                    left.computeIfAbsent(grouping(result), k -> new TreeSet<>()).add(result.group());
                }
            }
        }
        Map<String, Map<String, String>> names = new HashMap<>();
        seen.forEach((grouping, groups) -> {
            Map<String, String> renamed = new TreeMap<>();
            groups.removeAll(left.getOrDefault(grouping, Set.of()));
            groups.forEach(group -> renamed.put(group, "withheld " + (renamed.size() + 1)));
            names.put(grouping, renamed);
        });
        return names;
    }

    private static String grouping(Result result) {
        return result.indicator() + " " + result.breakdown();
    }

    /** Whether a group is printed whoever is in it. */
    private boolean isFixed(Result result) {
        @Nullable Telling telling = tellings.get(result.indicator());
        if (telling == null) {
            return true;
        }
        boolean statistic = telling.indicator().statistics().stream()
                .anyMatch(s -> s.breakdown().equals(result.breakdown()));
        return statistic
                || Stream.concat(telling.indicator().breakdown().stream(), telling.indicator().breakdowns().stream())
                        .anyMatch(b -> b.dimension().equals(result.breakdown())
                                && b.fixed().contains(result.group()));
    }
}
