package org.safeguarding.indicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ObjectArrays;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main job over the shipped extract, run once for all tests that only look at what it prints and writes.
 *
 * @param run what it printed
 * @param folder what it wrote, not to be written into
 */
record ShippedRun(Run run, Path folder) {
    private static final Supplier<ShippedRun> USUAL = Suppliers.memoize(() -> with());
    private static final Supplier<ShippedRun> AS_PRINTED = Suppliers.memoize(() -> with("--layout", "report"));

    /** Without options. */
    static ShippedRun usual() {
        return USUAL.get();
    }

    /** In the layout of the printed report. */
    static ShippedRun asPrinted() {
        return AS_PRINTED.get();
    }

    private static ShippedRun with(String... options) {
        Path folder = temporary();
        Run run = Run.of(ObjectArrays.concat(options, new String[] {"--out", folder.toString()}, String.class));
        assertThat(run.status()).as(run.err()).isZero();
        return new ShippedRun(run, folder);
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("shipped-report");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one of the files says, such as {@code internal/report.md}. */
    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
