package org.safeguarding.indicators.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.Schemas;
import org.safeguarding.indicators.io.table.TableSchema;

/** What systems and returns call the columns of the tables, and the words that names of columns are made of. */
final class KnownNames {
    private static final String FILE = "known-names.txt";
    private static final String ANY_PERSON = "person_id";
    private static final Pattern VALUE = Pattern.compile("\\d{4}|^[^\\p{L}]*\\d[^\\p{L}]*$");
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final ImmutableSet<String> WORDS = ImmutableSet.copyOf(
            Splitter.on(' ')
                    .split(
                            "id ref reference number no code type date time start started end ended due received closed completed"
                                    + " authorised authorisation birth dob death gender sex ethnicity disability age status reason source"
                                    + " outcome category team worker allocated social child children unique identifier client person name"
                                    + " referral referrals contact contacts assessment assessments plan plans visit visits review reviews"
                                    + " conference section enquiry episode episodes involvement agency full equivalent fte flag seen of the"
                                    + " to in for by and is was at on need primary legal placement description desc score grade month"));

    private final ImmutableMap<String, ImmutableList<String>> telling;
    private final ImmutableMap<String, ImmutableList<String>> vague;
    private final ImmutableSet<String> normal;

    private KnownNames(
            ImmutableMap<String, ImmutableList<String>> telling, ImmutableMap<String, ImmutableList<String>> vague) {
        this.telling = telling;
        this.vague = vague;
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (TableSchema table : Schemas.all()) {
            for (Column column : table.columns()) {
                of(table, column, true).forEach(name -> all.add(SourceName.normal(name)));
            }
        }
        normal = all.build();
    }

    static KnownNames read() {
        ImmutableMap.Builder<String, ImmutableList<String>> telling = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableList<String>> vague = ImmutableMap.builder();
        try {
            for (String line : Resources.readLines(Resources.getResource(KnownNames.class, FILE), UTF_8)) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    String column = line.substring(0, equals).strip();
                    String names = line.substring(equals + 1);
                    int bar = names.indexOf('|');
                    telling.put(column, ImmutableList.copyOf(NAMES.split(bar < 0 ? names : names.substring(0, bar))));
                    vague.put(column, ImmutableList.copyOf(NAMES.split(bar < 0 ? "" : names.substring(bar + 1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownNames(telling.buildOrThrow(), vague.buildOrThrow());
    }

    /** The columns that names are listed for. */
    ImmutableSet<String> columns() {
        return telling.keySet();
    }

    /** What a column may be called, the likeliest first; the vague names only where the table is known. */
    ImmutableList<String> of(TableSchema table, Column column, boolean tableIsKnown) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        names.add(column.name());
        boolean ssd = table.name().startsWith("ssd_");
        if (ssd) {
            names.add(column.name().substring(column.name().indexOf('_') + 1));
        }
        names.addAll(Objects.requireNonNull(telling.getOrDefault(column.name(), ImmutableList.of())));
        if (column.name().endsWith(ANY_PERSON)) {
            names.addAll(Objects.requireNonNull(telling.getOrDefault(ANY_PERSON, ImmutableList.of())));
        }
        if (tableIsKnown) {
            names.addAll(Objects.requireNonNull(vague.getOrDefault(column.name(), ImmutableList.of())));
        }
        return names.build();
    }

    /** Names enough to tell how the fields of a header are separated. */
    ImmutableSet<String> all() {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        Schemas.all().forEach(table -> table.columns().forEach(column -> all.addAll(of(table, column, true))));
        return all.build();
    }

    /**
     * Whether these are names of columns and no person's record: two of them are known, or made of several words that names
     * are made of, and none is a number or a date, of which a record has one.
     */
    boolean isHeader(List<String> names) {
        return names.stream().noneMatch(name -> VALUE.matcher(name).find())
                && !names.isEmpty()
                && names.stream().filter(this::isName).count() >= Math.min(2, names.size());
    }

    private boolean isName(String name) {
        return normal.contains(SourceName.normal(name)) || isMadeOfWords(name);
    }

    private static boolean isMadeOfWords(String name) {
        List<String> words = new ArrayList<>();
        // DateOfBirth is three words, and so is date_of_birth.
        for (String word : Splitter.onPattern("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")
                .omitEmptyStrings()
                .split(name)) {
            words.add(Ascii.toLowerCase(word));
        }
        return words.size() > 1 && WORDS.containsAll(words);
    }
}
