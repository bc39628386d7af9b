package org.safeguarding.indicators.io.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the Javadoc compile. What they take as given is declared here, by the type that they explain. */
class JavadocExamplesTest {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\\n(?<code>.*?)\\n \\* }</pre>", Pattern.DOTALL);

    /** Fields and types: a local variable of an example may have the name of one. */
    private static final ImmutableMap<String, String> GIVEN = ImmutableMap.<String, String>builder()
            .put("ChildColumns", """
                    int children;
                    int[] childOfRow;
                    int[] referralDays;
                    """)
            .put("CouncilLedger", """
                    CouncilRecords records;
                    LocalDate asAt;
                    Catalogue catalogue;
                    ChildRecord child;
                    ChildRecord one;
                    CouncilRecords newlyRead;
                    """)
            .put("DisclosureControl", """
                    Catalogue catalogue;
                    List<Result> results;
                    void print(Result result) {}
                    """)
            .put("Evaluation", "CouncilRecords records;")
            .put("IssueSummary", "Extract extract;")
            .put("Laws", """
                    record Tenancy(String key) implements Subject {
                        Tenancy knownOn(int day) {
                            return this;
                        }
                    }
                    record Repair(String home) {
                        Optional<Repair> knownOn(LocalDate day) {
                            return Optional.of(this);
                        }
                    }
                    Level<Tenancy, Counted> openRepairs;
                    List<Tenancy> tenancies;
                    Dates dates;
                    Indicator<OwnRows<Repair>, Counted> missed;
                    PlainLoop<List<Repair>, Counted> loop;
                    OwnRows<Repair> rows;
                    LocalDate asAt;
                    List<Period> periods;
                    """)
            .put("Ledger", """
                    interface Housing extends Dataset {}
                    Housing housing;
                    Housing corrected;
                    LocalDate asAt;
                    Indicator<Housing, Counted> indicator;
                    ImmutableList<Indicator<Housing, ?>> indicators;
                    """)
            .put("OwnTable", """
                    record Repair(String number, String home) {}
                    Stream<Repair> stream;
                    LocalDate asAt;
                    Indicator<OwnRows<Repair>, Counted> indicator;
                    """)
            .put("QualityLimits", "Path folder;")
            .put("Reconciliation", "")
            .put("RowsSource", """
                    record Contact(String id, String child, LocalDate on) {}
                    List<Contact> contacts;
                    """)
            .put("TallyResults", """
                    Evaluation<CouncilRecords> northEvaluation;
                    Evaluation<CouncilRecords> southEvaluation;
                    CouncilRecords region;
                    LocalDate asAt;
                    Indicator<CouncilRecords, Counted> referrals;
                    List<Period> periods;
                    """)
            .buildOrThrow();

    @TempDir
    Path classes;

    /**
     * An example.
     *
     * @param type the type that it explains
     * @param code the lines
     */
    record Example(String type, String code) {
        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Example> examples() throws IOException {
        Stream.Builder<Example> examples = Stream.builder();
        for (String module : new String[] {"indicators-core", "indicators-io"}) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String type = Objects.requireNonNull(file.getFileName())
                            .toString()
                            .replace(".java", "");
                    EXAMPLE.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> examples.add(new Example(
                                    type,
                                    found.group(1).lines().map(JavadocExamplesTest::code).toList().stream()
                                            .reduce("", (a, b) -> a + b + "\n"))));
                }
            }
        }
        return examples.build();
    }

    private static String code(String line) {
        String stripped = line.strip();
        return stripped.startsWith("*") ? stripped.substring(1) : stripped;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleCompiles(Example example) {
        assertThat(GIVEN)
                .as("what the example of %s takes as given is declared in this test", example.type())
                .containsKey(example.type());
        assertThat(errors(example)).as(example.code()).isEmpty();
    }

    @Test
    void nothingIsDeclaredForNoExample() throws IOException {
        assertThat(examples().map(Example::type)).containsAll(GIVEN.keySet());
    }

    @Test
    void anExampleOfWhatIsNotThereIsFound() {
        assertThat(errors(new Example("Evaluation", "Evaluation.gone(records);")))
                .hasSize(1);
    }

    private List<String> errors(Example example) {
        StringBuilder source = new StringBuilder("package example;\n");
        for (String name : ImmutableList.of("java.io", "java.nio.file", "java.time", "java.util", "java.util.stream")) {
            source.append("import ").append(name).append(".*;\n");
        }
        for (String name : ImmutableList.of(
                "calculation",
                "evaluation",
                "indicator",
                "judgement",
                "law",
                "measure",
                "safeguarding",
                "tally",
                "time",
                "io.extract",
                "io.table")) {
            source.append("import org.safeguarding.indicators.").append(name).append(".*;\n");
        }
        source.append("import com.google.common.collect.*;\n")
                .append("import org.safeguarding.indicators.tally.Dates;\n")
                .append("import org.safeguarding.indicators.time.Period;\n")
                .append("import static org.assertj.core.api.Assertions.assertThat;\n")
                .append("abstract class Shown {\n")
                .append(GIVEN.getOrDefault(example.type(), ""))
                .append("\nvoid shown() throws Exception {\n")
                .append(example.code())
                .append("}\n}\n");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK has a compiler");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = ImmutableList.of(
                "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
        compiler.getTask(null, null, found, options, null, ImmutableList.of(new Source(source.toString())))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///example/Shown.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
