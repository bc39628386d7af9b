package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.safeguarding.indicators.io.extract.Coverage;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.io.extract.ExtractBuilder;
import org.safeguarding.indicators.io.extract.ExtractPlace;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.Compressed;

/**
 * How the files of a folder are read as the tables of an extract, where they are not in the form of the Standard
 * Safeguarding Dataset. Immutable.
 *
 * <ul>
 *   <li>Only the mapping says what there is: tables that it does not map are missing, and an {@code extract.json} in the folder
 *       is not read.
 *   <li>A column is found in a file by its name as the mapping has it, or else by letters and digits alone, whatever their case.
 *       Two such columns make the table unreadable; so does a required column that is missing. Another that is missing reads as
 *       blank and is warned about.
 *   <li>A table may be in several files, read one after the other, which must have the same of its columns. A file that the mapping
 *       names and the folder does not have makes the table unreadable.
 *   <li>A cell that cannot be converted rejects its row, under the file's own name for the column. A cell is translated first; one
 *       that was is not converted any further.
 *   <li>An id that is made of cells has a running number added where it is not the first of its kind: {@code /2}, {@code /3}.
 * </ul>
 */
public final class Mapping {
    private final Optional<LocalDate> asAt;
    private final Optional<String> areaCode;
    private final ImmutableMap<String, Coverage> covers;
    private final ImmutableMap<String, MappedTable> tables;

    Mapping(
            Optional<LocalDate> asAt,
            Optional<String> areaCode,
            ImmutableMap<String, Coverage> covers,
            ImmutableMap<String, MappedTable> tables) {
        this.asAt = asAt;
        this.areaCode = areaCode;
        this.covers = covers;
        this.tables = tables;
    }

    /**
     * The tables that it maps.
     *
     * @return their names, in the order of the format
     */
    public ImmutableSet<String> tables() {
        return tables.keySet();
    }

    /**
     * Reads a folder by this mapping.
     *
     * @param path the folder, or a zip of it, which may hold the files in a folder of their own
     * @return the extract, with what the mapping says of it as a whole
     * @throws ExtractUnusable if there is no such folder, or none of the files that the mapping names is in it
     */
    public Extract extract(Path path) throws ExtractUnusable {
        return extract(path, new ExtractBuilder());
    }

    /**
     * Reads a folder that is to be looked at as at a date.
     *
     * @param path the folder, or a zip of it
     * @param asAt the date that warnings which concern the as-at date are given for, whatever the mapping says
     * @return the extract; its {@link Extract#asAt} is that of the mapping all the same
     * @throws ExtractUnusable if there is no such folder, or none of the files that the mapping names is in it
     */
    public Extract extract(Path path, LocalDate asAt) throws ExtractUnusable {
        return extract(path, new ExtractBuilder().lookedAtAsAt(asAt));
    }

    private Extract extract(Path path, ExtractBuilder extract) throws ExtractUnusable {
        try (ExtractPlace place = ExtractPlace.openWhole(path)) {
            SourceFolder folder = SourceFolder.of(place.folder());
            if (!addTo(
                    extract, folder.files(), name -> Compressed.of(folder.path().resolve(name)))) {
                throw new ExtractUnusable("expected the files that the mapping names, such as "
                        + tables.values().asList().get(0).files().get(0).text() + ", in " + path
                        + ", but there is none of them");
            }
            return extract.read();
        } catch (IOException e) {
            throw new ExtractUnusable(
                    path + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Adds what the mapping says, of the files that there are; false if none of those that it names is among them. */
    boolean addTo(ExtractBuilder extract, ImmutableList<String> files, Function<String, ByteSource> bytes) {
        asAt.ifPresent(extract::asAt);
        areaCode.ifPresent(extract::areaCode);
        covers.forEach(extract::covers);
        boolean any = false;
        for (MappedTable table : tables.values()) {
            any |= add(table, files, bytes, extract);
        }
        return any;
    }

    /** Adds a table; false if none of its files is there. */
    private static boolean add(
            MappedTable table, ImmutableList<String> all, Function<String, ByteSource> bytes, ExtractBuilder extract) {
        String name = table.schema().name();
        Set<String> files = new LinkedHashSet<>();
        Optional<String> missing = Optional.empty();
        for (FilePattern pattern : table.files()) {
            ImmutableList<String> found = pattern.of(all);
            files.addAll(found);
            missing = missing.isEmpty() && found.isEmpty() ? Optional.of(pattern.text()) : missing;
        }
        if (missing.isPresent()) {
            String file = missing.get();
            extract.unreadable(name, file, file + ": there is no such file, of which the mapping makes " + name);
        } else {
            extract.table(name, new MappedSource(table, bytes, ImmutableList.copyOf(files)));
        }
        return !files.isEmpty();
    }
}
