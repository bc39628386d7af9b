package org.safeguarding.indicators.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What makes no sense does not compile, and what differs from it in one word does. */
class MisuseTest {
    /** The line of {@link #SOURCE} that an expression stands on. */
    private static final int LINE = 22;

    private static final String SOURCE = """
            package misuse;

            import org.safeguarding.indicators.calculation.*;
            import org.safeguarding.indicators.indicator.*;
            import org.safeguarding.indicators.judgement.*;
            import org.safeguarding.indicators.law.*;
            import org.safeguarding.indicators.measure.*;
            import org.safeguarding.indicators.safeguarding.*;
            import org.safeguarding.indicators.tally.*;
            import org.safeguarding.indicators.time.*;

            final class Expression {
                static Object of(
                        Flow<ChildRecord, Share> flow,
                        Level<ChildRecord, Share> level,
                        Indicator.Builder<CouncilRecords, Share> indicator,
                        Reading<Share> reading,
                        Measure.Context context,
                        Window window,
                        InPeriodSeries months,
                        OverlappingSeries years) {
                    return EXPRESSION;
                }
            }
            """;

    @TempDir
    Path classes;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "misuse.csv", useHeadersInDisplayName = true, delimiter = '|')
    void whatMakesNoSenseDoesNotCompileAndWhatDiffersInOneWordDoes(
            String what, String sense, String nonsense, String complaint) {
        assertThat(errors(sense)).as("control of: %s", what).isEmpty();

        // The code and not the message: that speaks the language of the machine.
        assertThat(errors(nonsense))
                .as(what)
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("compiler.err." + complaint))
                .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(LINE));
    }

    private List<Diagnostic<? extends JavaFileObject>> errors(String expression) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK has a compiler");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ImmutableList<String> options = ImmutableList.of(
                // Without this, some complaints about an argument are cut down to another code.
                "-Xdiags:verbose",
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        ImmutableList<Source> sources = ImmutableList.of(new Source(SOURCE.replace("EXPRESSION", expression)));
        compiler.getTask(null, null, found, options, null, sources).call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///misuse/Expression.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
