package org.safeguarding.indicators.io.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.indicators.io.extract.Extract;
import org.safeguarding.indicators.time.Day;

/** What is public is what api.txt of each module lists. With {@code -Dapi.write} the files are written first. */
class ApiTest {
    private static final String COMMAND =
            "./mvnw -q -pl indicators-io -am test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.write";
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Pattern EXPORTED = Pattern.compile("(?m)^\\s*exports (?<name>[\\w.]+);");

    /** The modules, each with a type of it, which tells where its classes are. */
    enum Module {
        CORE("indicators-core", Day.class),
        IO("indicators-io", Extract.class);

        private final String folder;
        private final Class<?> one;

        Module(String folder, Class<?> one) {
            this.folder = folder;
            this.one = one;
        }

        Path file() {
            return PROJECT.resolve(folder).resolve("api.txt");
        }

        List<String> packages() throws IOException {
            String source = Files.readString(PROJECT.resolve(folder).resolve("src/main/java/module-info.java"));
            return EXPORTED.matcher(source).results().map(m -> m.group(1)).toList();
        }

        String signatures() throws IOException {
            Signatures signatures = new Signatures();
            ClassPath path = ClassPath.from(ApiTest.class.getClassLoader());
            for (String name : packages()) {
                path.getTopLevelClasses(name).stream()
                        .map(ClassPath.ClassInfo::load)
                        .filter(type -> place(type).equals(place(one)))
                        .forEach(signatures::add);
            }
            return signatures.text();
        }

        /** A test in a package of the same name is elsewhere. */
        private static URL place(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }
    }

    @BeforeAll
    static void writesTheFilesIfAsked() throws IOException {
        if (System.getProperty("api.write") != null) {
            for (Module module : Module.values()) {
                Files.writeString(module.file(), module.signatures());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublicIsWhatTheFileLists(Module module) throws IOException {
        assertThat(Files.exists(module.file()) ? Files.readString(module.file()) : "")
                .as("%s is stale: if the change is meant, write it with %s", module.file(), COMMAND)
                .isEqualTo(module.signatures());
    }

    @Test
    void whatIsGeneratedForABuilderIsThere() throws IOException {
        assertThat(Module.CORE.signatures())
                .contains(
                        "indicator.Indicator.Builder: public final indicator.Indicator.Builder<X, P> id(java.lang.String)\n")
                .doesNotContain(": public boolean equals(java.lang.Object)");
    }

    @Test
    void everyExportedPackageIsThere() throws IOException {
        for (Module module : Module.values()) {
            String signatures = module.signatures();
            assertThat(module.packages())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(signatures)
                            .contains("\n" + name.replace("org.safeguarding.indicators.", "") + "."));
        }
    }

    /** A type with what a signature can have. */
    public abstract static class Sample<T extends Comparable<T>> extends Generated.Hidden
            implements Comparable<Sample<T>> {
        /** A field. */
        protected static final int[] NUMBERS = {1};

        /** A constructor. */
        protected Sample(List<? extends T> all) throws IOException {}

        int unseen() {
            return 0;
        }
    }

    /** As a generated builder stands in a generated class. */
    abstract static class Generated {
        /** Nobody can name it, but what it has is seen. */
        public abstract static class Hidden {
            /** A method. */
            public <A extends Number & Runnable> A[] of(A one) {
                throw new IllegalStateException(String.valueOf(one));
            }

            @Override
            public String toString() {
                return "nothing new";
            }
        }
    }

    @Test
    void aSignatureSaysWhatACallerCouldRelyOn() {
        Signatures signatures = new Signatures();
        signatures.add(Sample.class);

        assertThat(signatures.text().replace("io.api.ApiTest.Sample", "S")).isEqualTo("""
                S: protected new(java.util.List<? extends T>) throws java.io.IOException
                S: protected static final int[] NUMBERS
                S: public <A extends java.lang.Number & java.lang.Runnable> A[] of(A)
                S: public abstract static class<T extends java.lang.Comparable<T>> implements java.lang.Comparable<S<T>>
                """);
    }
}
