package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * The folder {@code internal} of an output: everything, before disclosure control. Its files hold small numbers, and those
 * of issues the keys of records; they are for the council alone.
 *
 * <p>A file is written under another name in the same folder and then moved into place in one step, over an older one. Who
 * reads at the same time sees the old file or the new one. Text is UTF-8 without a byte order mark; half a character, which
 * UTF-8 has no bytes for, becomes a question mark. The names are noted beside the folder, so that the next run can
 * {@linkplain #takeAwayOlder take away} what it does not write again.
 */
public final class InternalFolder {
    private final Path folder;
    private final WrittenFiles written;

    private InternalFolder(Path folder, WrittenFiles written) {
        this.folder = folder;
        this.written = written;
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it. The writer is flushed and closed by the folder.
         *
         * @param out where to
         * @throws IOException if that fails
         */
        void writeTo(Writer out) throws IOException;
    }

    /** What a file holds that is not text. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Writes all of it. The stream is flushed and closed by the folder.
         *
         * @param out where to
         * @throws IOException if that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The folder {@code internal} under another, made with it where it is missing.
     *
     * @param out the folder of the output
     * @return the folder
     * @throws OutputFailed if it cannot be made
     */
    public static InternalFolder under(Path out) throws OutputFailed {
        return of(out.resolve("internal"));
    }

    /** The folder for the public, which only {@link PublicFolder} writes to. */
    static InternalFolder forThePublic(Path out) throws OutputFailed {
        return of(out.resolve("public"));
    }

    private static InternalFolder of(Path given) throws OutputFailed {
        Path folder = made(given).normalize();
        try {
            return new InternalFolder(folder, new WrittenFiles(folder));
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Takes away what an earlier run wrote here and this one has not, as a chart of an indicator that is not asked for any more. To be
     * called when all is written. What others put here stays.
     *
     * @throws OutputFailed if something cannot be taken away
     */
    public void takeAwayOlder() throws OutputFailed {
        try {
            written.takeAwayOlder();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static Path made(Path folder) throws OutputFailed {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
        return folder;
    }

    /**
     * A folder in this one, made where it is missing.
     *
     * @param name its name
     * @return the folder
     * @throws OutputFailed if it cannot be made
     */
    public InternalFolder within(String name) throws OutputFailed {
        Path inner = folder.resolve(name);
        try {
            Files.createDirectories(inner);
        } catch (IOException e) {
            throw failed(inner, e);
        }
        return new InternalFolder(inner, written);
    }

    /**
     * Writes one file of text.
     *
     * @param name its name, without a folder
     * @param content what it holds
     * @return the file
     * @throws OutputFailed if it cannot be written; an older file of that name is then still there, unchanged
     */
    public Path write(String name, Content content) throws OutputFailed {
        return writeBytes(name, bytes -> {
            // This writer puts a question mark for half a character; that of Files would refuse the whole file for it.
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes one file that is not text.
     *
     * @param name its name, without a folder
     * @param content what it holds
     * @return the file
     * @throws OutputFailed if it cannot be written; an older file of that name is then still there, unchanged
     */
    public Path writeBytes(String name, Bytes content) throws OutputFailed {
        Path file = folder.resolve(name);
        Path partial = folder.resolve(name + "." + UUID.randomUUID() + ".partial");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            written.note(file);
            moveInto(file, partial);
        } catch (UncheckedIOException e) {
            throw failed(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            // After a move there is nothing left of it; after anything else there must not be.
            discard(partial);
        }
        return file;
    }

    static void moveInto(Path file, Path partial) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            // The reason for the failure itself is what the caller must hear of.
            return;
        }
    }

    private static OutputFailed failed(Path path, IOException cause) {
        return new OutputFailed("cannot write " + path + ": " + reason(path, cause), cause);
    }

    private static String reason(Path path, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof FileAlreadyExistsException e) {
            return (e.getFile() == null ? path : e.getFile()) + " is a file, not a folder";
        } else if (cause instanceof DirectoryNotEmptyException || Files.isDirectory(path)) {
            return "a folder is in its place";
        } else if (cause instanceof NoSuchFileException) {
            return "the folder is gone";
        } else if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
