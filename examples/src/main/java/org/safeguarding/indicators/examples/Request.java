package org.safeguarding.indicators.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.io.mapping.Mapping;
import org.safeguarding.indicators.io.mapping.MappingJson;
import org.safeguarding.indicators.io.mapping.MappingRefused;
import org.safeguarding.indicators.judgement.DisclosureRules;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.Parameters;
import org.safeguarding.indicators.safeguarding.Settings;
import org.safeguarding.indicators.time.Period;

/**
 * What a run is asked for, with everything that can be said wrong without reading an extract refused.
 *
 * @param extract the folder of the extract, or empty for the shipped one
 * @param mapping how the extract is read, or empty where it is in the form of the library
 * @param mappingText the text of the mapping, or empty
 * @param asAt the as-at date, or empty for the extract's own
 * @param periods the periods chosen, or empty for the usual ones
 * @param parameters the parameters of the definitions
 * @param all every indicator there is, with the titles and targets of the settings
 * @param indicators the indicators
 * @param by the breakdown asked for, or empty
 * @param layout how pages print numbers
 * @param explain the one value to explain, or empty for the report
 * @param area the home area, or empty for the extract's own
 * @param published the file of figures published before, or empty
 * @param supplied the files of supplied figures
 * @param comparators the files of published statistics
 * @param neighbours the codes of the authorities whose average is a comparator
 * @param compareWith an earlier extract or the evidence of an earlier run, or empty
 * @param compareMade what the earlier extract is made with; as this one, unless it is said
 * @param alreadyPublished files of results that the public have already
 * @param disclosure how small numbers are kept from the public
 * @param out where files are written
 */
record Request(
        Optional<Path> extract,
        Optional<Mapping> mapping,
        String mappingText,
        Optional<LocalDate> asAt,
        Optional<ImmutableList<Period>> periods,
        Parameters parameters,
        Catalogue all,
        ImmutableList<Indicator<CouncilRecords, ?>> indicators,
        String by,
        Layout layout,
        Optional<OneValue> explain,
        Optional<String> area,
        Optional<Path> published,
        ImmutableList<Path> supplied,
        ImmutableList<Path> comparators,
        ImmutableSet<String> neighbours,
        Optional<Path> compareWith,
        Made compareMade,
        ImmutableList<Path> alreadyPublished,
        DisclosureRules disclosure,
        Path out) {
    private static final ImmutableSet<String> DIMENSIONS = ImmutableSet.of("team", "source", "age", "category");
    private static final String DEFAULT_OUT = "target/report";

    /**
     * One value.
     *
     * @param indicator its indicator
     * @param period its period
     */
    record OneValue(Indicator<CouncilRecords, ?> indicator, Period period) {}

    static Request of(ReportOptions options) throws WrongArguments {
        Settings settings = OwnSettings.forReport(options);
        Catalogue all = settings.all();
        return new Request(
                options.extract == null
                        ? Optional.empty()
                        : Optional.of(path("--extract", "a folder", options.extract)),
                mapping(options),
                mappingText("--mapping", options.mapping),
                options.asAt == null ? Optional.empty() : Optional.of(date(options.asAt)),
                options.periods == null ? Optional.empty() : Optional.of(periods(options.periods)),
                settings.parameters(),
                all,
                options.indicators == null ? settings.catalogue().indicators() : indicators(options.indicators, all),
                dimension(options.by),
                layout(options.layout),
                options.explain == null ? Optional.empty() : Optional.of(oneValue(options.explain, all)),
                area(options.area),
                options.published == null
                        ? Optional.empty()
                        : Optional.of(path("--published", "a file", options.published)),
                options.supplied == null ? ImmutableList.of() : paths("--supplied", options.supplied),
                options.comparators == null ? ImmutableList.of() : paths("--comparators", options.comparators),
                neighbours(options),
                options.compareWith == null
                        ? Optional.empty()
                        : Optional.of(path("--compare-with", "an extract or a file of evidence", options.compareWith)),
                compareMade(options, settings),
                options.alreadyPublished == null
                        ? ImmutableList.of()
                        : paths("--already-published", options.alreadyPublished),
                settings.disclosure(),
                path("--out", "a folder", options.out == null ? DEFAULT_OUT : options.out));
    }

    private static Optional<Mapping> mapping(ReportOptions options) throws WrongArguments {
        if (options.mapping != null && options.extract == null) {
            throw new WrongArguments(
                    "--mapping: expected --extract DIR beside it, since the shipped extract needs none");
        }
        return mapping("--mapping", options.mapping);
    }

    private static Optional<Mapping> mapping(String option, @Nullable String file) throws WrongArguments {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(MappingJson.read(path(option, "a file", file)));
        } catch (MappingRefused e) {
            throw new WrongArguments(option + ": " + e.getMessage());
        }
    }

    /** Another text is taken for another mapping. */
    private static String mappingText(String option, @Nullable String file) throws WrongArguments {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(path(option, "a file", file));
        } catch (IOException e) {
            throw new WrongArguments(
                    option + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static Made compareMade(ReportOptions options, Settings settings) throws WrongArguments {
        boolean said = options.compareMapping != null || options.compareSettings != null;
        if (said && (options.compareWith == null || options.compareWith.endsWith(".jsonl"))) {
            throw new WrongArguments(
                    "--compare-mapping, --compare-settings: expected --compare-with and an earlier extract"
                            + " beside them; evidence knows what it was made with");
        }
        @Nullable
        String mapping = options.compareMapping == null
                ? options.mapping
                : options.compareMapping.equals("none") ? null : options.compareMapping;
        return new Made(
                options.compareSettings == null
                        ? settings.parameters()
                        : OwnSettings.read("--compare-settings", options.compareSettings)
                                .parameters(),
                mapping("--compare-mapping", mapping),
                mappingText("--compare-mapping", mapping));
    }

    static Path path(String option, String what, String text) throws WrongArguments {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new WrongArguments(
                    option + ": expected the path of " + what + ", got " + text + " (" + e.getReason() + ")");
        }
        throw new WrongArguments(option + ": expected the path of " + what + ", got nothing");
    }

    private static ImmutableList<Path> paths(String option, List<String> texts) throws WrongArguments {
        ImmutableList.Builder<Path> paths = ImmutableList.builder();
        for (String text : texts) {
            paths.add(path(option, "a file", text));
        }
        return paths.build();
    }

    private static LocalDate date(String text) throws WrongArguments {
        try {
            LocalDate date = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new WrongArguments("--as-at: expected a date such as 2019-05-31, got " + text);
        }
        throw new WrongArguments("--as-at: expected a date of the years 1 to 9999, got " + text);
    }

    private static ImmutableList<Period> periods(String list) throws WrongArguments {
        try {
            return Period.parseList(list);
        } catch (IllegalArgumentException e) {
            throw new WrongArguments("--periods: " + e.getMessage());
        }
    }

    private static ImmutableList<Indicator<CouncilRecords, ?>> indicators(String list, Catalogue catalogue)
            throws WrongArguments {
        ImmutableSet.Builder<Indicator<CouncilRecords, ?>> indicators = ImmutableSet.builder();
        for (String id : Splitter.on(',').trimResults().split(list)) {
            indicators.add(indicator("--indicators", id, catalogue));
        }
        return indicators.build().asList();
    }

    private static Indicator<CouncilRecords, ?> indicator(String option, String id, Catalogue catalogue)
            throws WrongArguments {
        if (!catalogue.ids().contains(id)) {
            throw new WrongArguments(option + ": there is no indicator '" + id + "'; expected one of "
                    + String.join(", ", catalogue.ids()));
        }
        return catalogue.get(id);
    }

    private static String dimension(@Nullable String by) throws WrongArguments {
        if (by != null && !DIMENSIONS.contains(by)) {
            throw new WrongArguments("--by: expected one of " + String.join(", ", DIMENSIONS) + ", got " + by);
        }
        return by == null ? "" : by;
    }

    private static Layout layout(@Nullable String layout) throws WrongArguments {
        if (layout == null || layout.equals("one-decimal")) {
            return Layout.ONE_DECIMAL;
        } else if (layout.equals("report")) {
            return Layout.REPORT;
        }
        throw new WrongArguments("--layout: expected report or one-decimal, got " + layout);
    }

    private static OneValue oneValue(String text, Catalogue catalogue) throws WrongArguments {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new WrongArguments("--explain: expected ID@PERIOD, such as referral-rate-12m@2019-05, got " + text);
        }
        Indicator<CouncilRecords, ?> indicator = indicator("--explain", text.substring(0, at), catalogue);
        try {
            return new OneValue(indicator, Period.parse(text.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw new WrongArguments("--explain: " + e.getMessage());
        }
    }

    private static ImmutableSet<String> neighbours(ReportOptions options) throws WrongArguments {
        if (options.neighbours == null) {
            return ImmutableSet.of();
        }
        ImmutableSet<String> codes = ImmutableSet.copyOf(
                Splitter.on(',').trimResults().omitEmptyStrings().split(options.neighbours));
        if (codes.isEmpty() || options.comparators == null) {
            throw new WrongArguments(
                    "--neighbours: expected codes of authorities, such as 202,208, and --comparators FILE beside them");
        }
        return codes;
    }

    private static Optional<String> area(@Nullable String area) throws WrongArguments {
        if (area != null && area.isBlank()) {
            throw new WrongArguments("--area: expected the code of an area, got nothing");
        }
        return Optional.ofNullable(area).map(String::trim);
    }
}
