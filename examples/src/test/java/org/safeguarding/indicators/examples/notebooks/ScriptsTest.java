package org.safeguarding.indicators.examples.notebooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every script, read by JShell line by line as by hand, prints what its program prints. */
@ResourceLock(Resources.SYSTEM_OUT)
class ScriptsTest {
    static final List<Program> PROGRAMS = Program.ALL;

    /** What a run of JShell prints: the script's own words, and what the shell had to say. */
    private record Told(String script, String shell) {
        static Told of(String file) throws Exception {
            ByteArrayOutputStream script = new ByteArrayOutputStream();
            ByteArrayOutputStream shell = new ByteArrayOutputStream();
            PrintStream before = System.out;
            PrintStream said = new PrintStream(shell, true, UTF_8);
            System.setOut(new PrintStream(script, true, UTF_8));
            try {
                JavaShellToolBuilder.builder()
                        .in(InputStream.nullInputStream(), new ByteArrayInputStream(new byte[0]))
                        .out(said, said, System.out)
                        .err(said)
                        .locale(Locale.ROOT)
                        .persistence(new HashMap<>())
                        // In this process, so that no other one is started and no port is opened.
                        .start(
                                "--execution",
                                "local",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                "-s",
                                file);
            } finally {
                System.setOut(before);
            }
            return new Told(script.toString(UTF_8), shell.toString(UTF_8));
        }
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void itPrintsWhatItsProgramPrints(Program program) throws Exception {
        Told told = Told.of(program.script().toString());
        assertThat(told.shell()).isEmpty();
        assertThat(told.script()).isEqualTo(Files.readString(program.kept()));
    }

    @Test
    void aMistakeWouldBeTold(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("wrong.jsh"), "System.out.println(1);\nint i = \"x\";\n/exit\n");
        assertThat(Told.of(script.toString()).shell()).contains("incompatible types");
    }
}
