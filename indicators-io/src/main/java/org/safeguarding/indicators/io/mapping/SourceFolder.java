package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of files in any layout.
 *
 * @param path the folder; of a zip that holds nothing but one folder, that folder
 * @param files the names of all files in it, three folders deep, with the folders they are in, in the order of their characters
 */
record SourceFolder(Path path, ImmutableList<String> files) {
    private static final int DEEPEST = 3;

    static SourceFolder of(Path folder) throws IOException {
        Path top = folder;
        if (folder.getFileSystem() != FileSystems.getDefault()) {
            for (int depth = 0; depth < DEEPEST; depth++) {
                ImmutableList<Path> inIt = list(top);
                if (inIt.size() != 1 || !Files.isDirectory(inIt.get(0))) {
                    break;
                }
                top = inIt.get(0);
            }
        }
        Path from = top;
        try (Stream<Path> all = Files.walk(from, DEEPEST)) {
            return new SourceFolder(
                    from,
                    all.filter(Files::isRegularFile)
                            .map(file -> from.relativize(file)
                                    .toString()
                                    .replace(from.getFileSystem().getSeparator(), "/"))
                            .filter(name -> !isLeftOver(name))
                            .sorted()
                            .collect(ImmutableList.toImmutableList()));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static ImmutableList<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isLeftOver(String.valueOf(file.getFileName())))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** What some systems add of their own. */
    private static boolean isLeftOver(String name) {
        return name.startsWith("__MACOSX") || name.endsWith(".DS_Store");
    }
}
