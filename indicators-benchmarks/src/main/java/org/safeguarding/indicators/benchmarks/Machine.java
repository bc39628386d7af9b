package org.safeguarding.indicators.benchmarks;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and when figures were taken. */
final class Machine {
    private static final int MEGABYTE = 1 << 20;

    private Machine() {}

    /** One line of machine, Java and date. */
    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
        return String.join(
                "; ",
                processor().orElseGet(() -> System.getProperty("os.arch")) + ", " + runtime.availableProcessors()
                        + " processors",
                System.getProperty("os.name"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                "heap " + runtime.maxMemory() / MEGABYTE + " MB, " + collectors,
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    /** As Linux tells it; elsewhere the architecture must do. */
    private static Optional<String> processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
