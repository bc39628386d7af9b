package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.extract.ExtractPlace;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.formats.ExtractFormat;

/**
 * A folder with an extract: one of the caller's, which may be a zip, a workbook or a payload, or the shipped one, which stands
 * in the resources and so, as a rule, inside the jar.
 */
final class ExtractFolder implements Closeable {
    /** The family social work teams of the shipped extract: the report's figures on plans and visits are theirs. */
    static final ImmutableList<String> SHIPPED_TEAMS = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> "Family Social Work " + number)
            .collect(ImmutableList.toImmutableList());

    private static final String SHIPPED = "exampleton";
    private static final String PUBLISHED = "published-2019.json";

    private final Path folder;
    private final String name;
    private final Optional<Path> published;
    private final Closeable opened;

    private ExtractFolder(Path folder, String name, Optional<Path> published, Closeable opened) {
        this.folder = folder;
        this.name = name;
        this.published = published;
        this.opened = opened;
    }

    /**
     * A folder, or a zip of one, or a file that stands for itself: a workbook, or a payload.
     *
     * @throws ExtractUnusable if it is none of these
     */
    static ExtractFolder of(Path path) throws ExtractUnusable {
        String name = name(path);
        if (Files.isRegularFile(path) && ExtractFormat.of(path) != ExtractFormat.DATASET) {
            return new ExtractFolder(path, name, Optional.empty(), () -> {});
        }
        return opened(ExtractPlace.open(path), name);
    }

    /**
     * A folder of files in a layout of its own, or a zip of them.
     *
     * @throws ExtractUnusable if it is neither
     */
    static ExtractFolder mapped(Path path) throws ExtractUnusable {
        return opened(ExtractPlace.openWhole(path), name(path));
    }

    private static ExtractFolder opened(ExtractPlace place, String name) {
        return new ExtractFolder(place.folder(), name, Optional.empty(), place);
    }

    static String name(Path path) {
        @Nullable Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /**
     * The shipped extract, wherever this program was started.
     *
     * @throws IOException if the jar cannot be read
     */
    static ExtractFolder shipped() throws IOException {
        @Nullable URL file = ExtractFolder.class.getResource(SHIPPED + "/extract.json");
        if (file == null) {
            throw new IOException("the shipped extract is missing from this program");
        }
        String name = SHIPPED + " (the shipped example, synthetic)";
        try {
            URLConnection connection = file.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                FileSystem jar =
                        FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()));
                return shipped(jar.getPath(inJar.getEntryName()), name, jar);
            }
            return shipped(Path.of(file.toURI()), name, () -> {});
        } catch (URISyntaxException e) {
            throw new IOException("the place of this program has a name that cannot be read", e);
        }
    }

    /** The extract of which a file is given, and beside its folder the figures published of it. */
    private static ExtractFolder shipped(Path file, String name, Closeable opened) {
        Path published = file.resolveSibling("..").resolve(PUBLISHED).normalize();
        return new ExtractFolder(file.resolveSibling(""), name, Optional.of(published), opened);
    }

    Path folder() {
        return folder;
    }

    /** Figures that were published of it, where they come with it. */
    Optional<Path> published() {
        return published;
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
