package org.safeguarding.indicators.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurityTest {
    /** What depends on the machine, its settings or the moment, whatever the arguments. */
    private static final ImmutableSet<String> AMBIENT = ImmutableSet.of(
            "java.lang.Math.random",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.err",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.in",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.lang.System.out",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    /** Overloads that read the default locale or character set; their siblings take one. */
    private static final ImmutableSet<String> AMBIENT_OVERLOADS = ImmutableSet.of(
            "java.lang.String.<init>([B)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.NumberFormat.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()");

    private static final ArchRule NO_OUTER_WORLD = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .as("the core touches no file, network, database or clock");

    private static final ArchRule NO_AMBIENT_STATE = noClasses()
            .should()
            .accessTargetWhere(describe("reads the machine's settings or the moment", PurityTest::isAmbient))
            .as("the core reads no clock, locale, time zone, character set or chance of the machine");

    @Test
    void theCoreTouchesNoFileNetworkDatabaseOrClock() {
        NO_OUTER_WORLD.check(Core.classes());
    }

    @Test
    void theCoreReadsNoSettingOfTheMachine() {
        NO_AMBIENT_STATE.check(Core.classes());
    }

    @ParameterizedTest
    @ValueSource(classes = {Filed.class, Connected.class, Ticking.class})
    void theOuterWorldIsSeenWhereItIsTouched(Class<?> impure) {
        assertThat(NO_OUTER_WORLD
                        .evaluate(new ClassFileImporter().importClasses(impure))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Zoned.class, Dated.class, Lowered.class, Formatted.class, Referring.class})
    void theRuleCatchesWhatItIsFor(Class<?> impure) {
        assertThat(NO_AMBIENT_STATE
                        .evaluate(new ClassFileImporter().importClasses(impure))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void theRulesLetThePureOverloadsPass() {
        JavaClasses pure = new ClassFileImporter().importClasses(Pure.class);
        assertThat(NO_AMBIENT_STATE.evaluate(pure).hasViolation()).isFalse();
        assertThat(NO_OUTER_WORLD.evaluate(pure).hasViolation()).isFalse();
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getOwner().getFullName() + "." + target.getName();
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        return now || AMBIENT.contains(name) || AMBIENT_OVERLOADS.contains(target.getFullName());
    }

    static final class Filed {
        static boolean exists(Path path) {
            return Files.exists(path);
        }
    }

    static final class Connected {
        static String host(URI address) {
            return address.getHost();
        }
    }

    static final class Ticking {
        static Instant instant(Clock clock) {
            return clock.instant();
        }
    }

    static final class Zoned {
        static ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class Dated {
        static LocalDate today() {
            return LocalDate.now(ZoneId.of("Europe/London"));
        }
    }

    static final class Lowered {
        @SuppressWarnings("StringCaseLocaleUsage") // the fault is the point
        static String lower(String text) {
            return text.toLowerCase();
        }
    }

    static final class Formatted {
        static String number(int number) {
            return "%d".formatted(number);
        }
    }

    static final class Referring {
        static Supplier<Locale> locale() {
            return Locale::getDefault;
        }
    }

    static final class Pure {
        static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
