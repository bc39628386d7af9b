package org.safeguarding.indicators.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A question asked of numpy, in a process of its own that has read the columns and times itself; of several forms the quickest. It is
 * there where {@code python3} is on the path and has numpy.
 */
final class Numpy implements AutoCloseable {
    /** What is said of it where it is not there. */
    static final String NOT_THERE = "not measured: no numpy";

    static final String NAME = "numpy";

    private static final String SCRIPT = "numpy_peer.py";
    private static final long SECONDS_TO_START = 60;

    private final Path folder;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader replies;
    private final Contender contender;

    private Numpy(Path folder, Process process, String name, Windows windows) {
        this.folder = folder;
        this.process = process;
        this.requests = process.outputWriter(UTF_8);
        this.replies = process.inputReader(UTF_8);
        this.contender = new Contender(name + " (" + read() + ")", windows, this::answer);
    }

    /**
     * Numpy with the columns that a question needs, if it is there.
     *
     * @param previousDaysStored whether the previous day of each child's referral is stored beforehand
     */
    static Optional<Numpy> of(Question question, boolean previousDaysStored, Referrals referrals, Windows windows) {
        return isThere() ? Optional.of(start(question, previousDaysStored, referrals, windows)) : Optional.empty();
    }

    private static Numpy start(Question question, boolean previousDaysStored, Referrals referrals, Windows windows) {
        try {
            Path folder = Files.createTempDirectory("numpy");
            NumpyFiles.write(folder, question, referrals, windows);
            Path script = folder.resolve(SCRIPT);
            Files.write(script, Resources.toByteArray(Resources.getResource(Numpy.class, SCRIPT)));
            Process process = python(
                    script.toString(), folder.toString(), question.name(), previousDaysStored ? "stored" : "fresh");
            return new Numpy(folder, process, name(previousDaysStored), windows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the row. */
    static String name(boolean previousDaysStored) {
        return NAME + (previousDaysStored ? ", previous days stored" : "");
    }

    static boolean isThere() {
        return Looked.FOUND;
    }

    /** Found out once, when it is first asked for: it takes a process of its own. */
    private static final class Looked {
        static final boolean FOUND = isFound();
    }

    private static boolean isFound() {
        try {
            Process process = python("-c", "import numpy");
            if (process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process python(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("python3");
        builder.command().addAll(List.of(arguments));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    Contender contender() {
        return contender;
    }

    /** What is timed. */
    SelfTimed task() {
        return new SelfTimed() {
            @Override
            public long nanos(int runs) {
                return Long.parseLong(ask("time " + runs));
            }

            @Override
            public long getAsLong() {
                return Reads.last(answer());
            }
        };
    }

    private long[] answer() {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(ask("answer"))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private String ask(String request) {
        try {
            requests.write(request + "\n");
            requests.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read();
    }

    private String read() {
        try {
            @Nullable String reply = replies.readLine();
            if (reply == null) {
                throw new IllegalStateException("expected a reply of numpy, got none");
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
