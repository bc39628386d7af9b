package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.safeguarding.indicators.io.extract.ExtractPlace;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.table.TableUnreadable;

/**
 * What the files of an unknown folder look like, and a first mapping of them to edit.
 *
 * <p>No cell is shown, only what cells look like: how many are dates of which form, digits, text or blank, and how many
 * different ones there are. Headers are shown where at least two of their names are known for names of columns; else the first
 * line may be a person's record, and its shapes alone are shown.
 *
 * @param text the description, with line feeds
 * @param mapping the mapping as JSON: one that {@link MappingJson} reads where everything required was found, and refuses
 *     otherwise, naming what is to be done
 */
public record FolderDescription(String text, String mapping) {
    private static final ImmutableSet<String> READ = ImmutableSet.of("csv", "txt", "tsv", "json", "jsonl");
    private static final ImmutableSet<String> OF_AN_EXTRACT = ImmutableSet.of("extract.json", "events.json");

    /**
     * Describes a folder. All of its files are read; those of other formats than CSV and JSON are named.
     *
     * @param path the folder, or a zip of it
     * @return what was found
     * @throws ExtractUnusable if there is no such folder, or it cannot be read
     */
    public static FolderDescription of(Path path) throws ExtractUnusable {
        try (ExtractPlace place = ExtractPlace.openWhole(path)) {
            SourceFolder folder = SourceFolder.of(place.folder());
            KnownNames known = KnownNames.read();
            FileDescriber describer = new FileDescriber(known);
            Draft draft = new Draft(known);
            StringBuilder text = new StringBuilder();
            for (String name : folder.files()) {
                text.append(describe(folder.path(), name, describer, draft)).append('\n');
            }
            return new FolderDescription(text.isEmpty() ? "There is no file.\n\n" : text.toString(), draft.text());
        } catch (IOException e) {
            throw new ExtractUnusable(
                    path + ": it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static String describe(Path folder, String name, FileDescriber describer, Draft draft) {
        String plain = FilePattern.withoutCompression(name);
        if (!READ.contains(plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                || OF_AN_EXTRACT.contains(name)) {
            draft.addUnused(name);
            return name + ": not looked into; it is not called a table in CSV or JSON\n";
        }
        try {
            DescribedFile file = describer.describe(folder, name);
            return file.text() + draft.add(file);
        } catch (TableUnreadable e) {
            draft.addUnused(name);
            return e.getMessage() + "\n";
        } catch (IOException e) {
            draft.addUnused(name);
            return name + ": it cannot be read (" + e.getClass().getSimpleName() + ")\n";
        }
    }
}
