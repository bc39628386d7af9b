package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an extract is: a folder, or a zip that is open as one while it is needed. A zip may hold its tables at the top or in
 * a folder of their own, at most three deep.
 */
public final class ExtractPlace implements Closeable {
    private static final int DEEPEST = 3;

    private final Path folder;
    private final Closeable opened;

    private ExtractPlace(Path folder, Closeable opened) {
        this.folder = folder;
        this.opened = opened;
    }

    /**
     * Opens a place.
     *
     * @param path a folder, or a zip
     * @return the place, to be closed when the extract has been read
     * @throws ExtractUnusable if there is nothing, or a file that is no zip, or a zip with tables in several folders
     */
    public static ExtractPlace open(Path path) throws ExtractUnusable {
        return open(path, zip -> tables(path, zip));
    }

    /**
     * Opens a place for files in any layout: of a zip the whole, whatever tables its folders hold.
     *
     * @param path a folder, or a zip
     * @return the place, to be closed when its files have been read
     * @throws ExtractUnusable if there is nothing, or a file that is no zip
     */
    public static ExtractPlace openWhole(Path path) throws ExtractUnusable {
        return open(path, zip -> zip);
    }

    /** Which folder of a zip is wanted. */
    private interface Choice {
        Path of(Path top) throws IOException, ExtractUnusable;
    }

    private static ExtractPlace open(Path path, Choice choice) throws ExtractUnusable {
        if (Files.isDirectory(path)) {
            return new ExtractPlace(path, () -> {});
        }
        if (!Files.exists(path)) {
            throw new ExtractUnusable("expected the folder of an extract, or a zip, but there is nothing: " + path);
        }
        FileSystem zip = zip(path);
        try {
            return new ExtractPlace(choice.of(zip.getPath("/")), zip);
        } catch (IOException | ExtractUnusable | RuntimeException e) {
            try {
                zip.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            if (e instanceof ExtractUnusable unusable) {
                throw unusable;
            }
            throw unreadable(path);
        }
    }

    private static FileSystem zip(Path path) throws ExtractUnusable {
        try {
            return FileSystems.newFileSystem(path, Map.of());
        } catch (IOException | RuntimeException e) {
            // That of the JDK stumbles over damage in many ways, as over an entry without a name.
            throw unreadable(path);
        }
    }

    private static ExtractUnusable unreadable(Path path) {
        return new ExtractUnusable(
                "expected the folder of an extract, or a zip, but there is a file that cannot be read as one: " + path);
    }

    /** The one folder that holds tables; the top, if none does. */
    private static Path tables(Path path, Path top) throws IOException, ExtractUnusable {
        // A zip may have many folders, so that each is not asked for each table, but each file for its folder.
        try (Stream<Path> all = Files.walk(top, DEEPEST + 1)) {
            ImmutableList<Path> found = all.filter(TableFiles::isTable)
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isLeftOver(top.relativize(folder)))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            if (found.size() > 1) {
                throw new ExtractUnusable(
                        "expected one folder with tables, but there are " + found.size() + " in " + path);
            }
            return found.isEmpty() ? top : found.get(0);
        }
    }

    /** What some systems add of their own. */
    private static boolean isLeftOver(Path folder) {
        @Nullable Path first = folder.getNameCount() == 0 ? null : folder.getName(0);
        return first != null && first.toString().startsWith("__MACOSX");
    }

    /**
     * The folder that holds the tables.
     *
     * @return a folder, which may be inside a zip
     */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
