package org.safeguarding.indicators.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.extract.ExtractUnusable;
import org.safeguarding.indicators.io.mapping.FolderDescription;
import org.safeguarding.indicators.io.output.InternalFolder;
import org.safeguarding.indicators.io.output.OutputFailed;

/** Prints what an unknown folder looks like, and a first mapping behind it, so that it can be cut off. */
final class Described {
    private static final String FILE = "mapping.json";

    private Described() {}

    static void print(String folder, @Nullable String to, PrintStream out)
            throws WrongArguments, ExtractUnusable, OutputFailed {
        FolderDescription found = FolderDescription.of(Request.path("--describe", "a folder", folder));
        out.print(ReportRun.withoutControls(found.text()));
        out.print("A first mapping, to be looked through and edited:\n\n" + found.mapping());
        if (to != null) {
            Path written = InternalFolder.under(Request.path("--out", "a folder", to))
                    .write(FILE, writer -> writer.write(found.mapping()));
            out.print("\nWritten to " + written.toAbsolutePath().normalize() + "\n");
        }
    }
}
