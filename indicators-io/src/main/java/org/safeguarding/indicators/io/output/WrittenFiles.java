package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps note of the files written under a folder, in a file beside it, so that a later run can take away those it does not write
 * again. A name is noted before its file is there: whatever breaks a run off, nothing of it is forgotten. Only what is noted is ever
 * taken away, only a file that lies in the folder, and never what a link leads to.
 */
final class WrittenFiles {
    private final Path folder;
    private final Path list;
    private final Set<String> before = new LinkedHashSet<>();
    private final Set<String> now = new LinkedHashSet<>();

    /** The notes on a folder that is there. */
    WrittenFiles(Path folder) throws IOException {
        this.folder = folder;
        this.list = folder.resolveSibling("." + folder.getFileName() + ".files");
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            before.addAll(new String(Files.readAllBytes(list), UTF_8).lines().toList());
        }
    }

    /** Notes a file that is about to be written. */
    void note(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (now.add(name) && !before.contains(name)) {
            Files.write(list, (name + "\n").getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Takes away what was written before and not now. */
    void takeAwayOlder() throws IOException {
        for (String name : before) {
            if (!now.contains(name)) {
                takeAway(name);
            }
        }
        Path partial = list.resolveSibling(list.getFileName() + ".partial");
        Files.write(partial, (String.join("\n", now) + "\n").getBytes(UTF_8));
        InternalFolder.moveInto(list, partial);
        before.clear();
        before.addAll(now);
    }

    private void takeAway(String name) throws IOException {
        Path file = path(name);
        if (file.equals(folder) || !file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path within = file.getParent();
        if (within != null && within.toRealPath().startsWith(folder.toRealPath())) {
            Files.deleteIfExists(file);
            if (!within.equals(folder)) {
                removeIfEmpty(within);
            }
        }
    }

    /** The file of a name; of one that is none, the folder itself. */
    private Path path(String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    private static void removeIfEmpty(Path inner) throws IOException {
        try {
            Files.deleteIfExists(inner);
        } catch (DirectoryNotEmptyException e) {
            // Something of somebody else's is in it, which stays.
            return;
        }
    }
}
