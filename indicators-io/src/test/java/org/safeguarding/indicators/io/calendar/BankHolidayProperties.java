package org.safeguarding.indicators.io.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BankHolidayProperties {
    @Property(tries = 500)
    void anyBytesGiveHolidaysOrAMessage(@ForAll("bytes") byte[] bytes) throws IOException {
        Path file = Files.createTempFile("days", ".json");
        try {
            Files.write(file, bytes);
            assertThat(BankHolidayFile.read(file).dates()).isNotEmpty();
        } catch (BankHolidaysUnusable e) {
            assertThat(e).hasMessageStartingWith("days").hasMessageNotContaining("\n");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"england-and-wales\"",
                "\"division\"",
                "\"events\"",
                "\"divisions\"",
                "\"2026\"",
                "\"title\"",
                "\"date\"",
                "\"2026-12-25\"",
                "\"25/12/2026\"",
                "null",
                "7",
                "\uD83D",
                "\u0000");
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(100),
                pieces.list().ofMaxSize(25).map(list -> String.join("", list).getBytes(UTF_8)));
    }
}
