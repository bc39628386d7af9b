package org.safeguarding.indicators.examples.notebooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A numbered example: its class, and how it is run. */
record Program(Class<?> type, Running running) {
    /** The examples, in the order of their numbers. */
    static final ImmutableList<Program> ALL = ImmutableList.of(
            new Program(EX01FirstIndicator.class, EX01FirstIndicator::run),
            new Program(EX02TheReport.class, EX02TheReport::run),
            new Program(EX03RollingRates.class, EX03RollingRates::run),
            new Program(EX04OpenClocks.class, EX04OpenClocks::run),
            new Program(EX05Explain.class, EX05Explain::run),
            new Program(EX06WhyDidItChange.class, EX06WhyDidItChange::run),
            new Program(EX07ComparatorsAndRank.class, EX07ComparatorsAndRank::run),
            new Program(EX08ControlChart.class, EX08ControlChart::run),
            new Program(EX09OwnIndicator.class, EX09OwnIndicator::run),
            new Program(EX10OverJdbc.class, Program::overJdbc),
            new Program(EX11AnotherService.class, EX11AnotherService::run),
            new Program(EX12ThreeCouncils.class, EX12ThreeCouncils::run),
            new Program(EX13Settings.class, EX13Settings::run));

    private static final Path SOURCES = Path.of("src/main/java/org/safeguarding/indicators/examples/notebooks");

    /** Runs an example, which prints. */
    interface Running {
        void run(PrintStream out) throws Exception;
    }

    private static void overJdbc(PrintStream out) throws Exception {
        try (Connection connection = DriverManager.getConnection(Script.DATABASE)) {
            EX10OverJdbc.run(connection, out);
        }
    }

    /** What it prints when it is run. */
    String printed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        running.run(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }

    /** As {@code 01-first-indicator}. */
    String name() {
        String words = type.getSimpleName().substring("EX".length());
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            name.append(Ascii.isUpperCase(c) ? "-" : "").append(Ascii.toLowerCase(c));
        }
        return name.toString();
    }

    Path source() {
        return SOURCES.resolve(type.getSimpleName() + ".java");
    }

    /** Where what it prints is kept. */
    Path kept() {
        return SOURCES.resolve(type.getSimpleName() + ".txt");
    }

    Path script() {
        return Path.of("jshell", name() + ".jsh");
    }

    Path notebook() {
        return Path.of("notebooks", name() + ".ipynb");
    }

    Script read() throws IOException {
        return Script.of(Files.readString(source()));
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return name();
    }
}
