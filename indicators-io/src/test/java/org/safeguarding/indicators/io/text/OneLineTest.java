package org.safeguarding.indicators.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void nothingInTheDataCanDriveATerminalOrBreakALine() {
        assertThat(OneLine.of("a\u001B[31m\tb\r\nc\u2028d\u202Ee")).isEqualTo("a [31m b  c d e");
        assertThat(OneLine.of("Łódź \uD83D\uDE00 £")).isEqualTo("Łódź \uD83D\uDE00 £");
    }

    @Test
    void whatIsNoCharacterIsASpace() {
        assertThat(OneLine.of("half \uD83D")).isEqualTo("half  ");
        assertThat(OneLine.of("a\uFFFEb\uFFFFc\uD83F\uDFFEd")).isEqualTo("a b c d");
        assertThat(OneLine.of("\uFFFD")).isEqualTo("\uFFFD");
    }
}
