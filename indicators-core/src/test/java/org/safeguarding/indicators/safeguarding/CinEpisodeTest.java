package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.indicators.time.Day;

class CinEpisodeTest {
    private static final int REFERRED = Day.of(2019, 5, 1);
    private static final int CLOSED = Day.of(2019, 5, 31);
    private static final CinEpisode EPISODE = new CinEpisode("7", REFERRED, CLOSED, "RC8", true, "6", "North");

    @Test
    void differsAsSoonAsOneFieldDoes() {
        assertThat(List.of(
                        new CinEpisode("8", REFERRED, CLOSED, "RC8", true, "6", "North"),
                        new CinEpisode("7", CLOSED, CLOSED, "RC8", true, "6", "North"),
                        new CinEpisode("7", REFERRED, Day.NONE, "RC8", true, "6", "North"),
                        new CinEpisode("7", REFERRED, CLOSED, "RC9", true, "6", "North"),
                        new CinEpisode("7", REFERRED, CLOSED, "RC8", false, "6", "North"),
                        new CinEpisode("7", REFERRED, CLOSED, "RC8", true, "5D", "North"),
                        new CinEpisode("7", REFERRED, CLOSED, "RC8", true, "6", "South")))
                .doesNotContain(EPISODE)
                .doesNotHaveDuplicates();
        assertThat(EPISODE).isNotEqualTo("7");
    }

    @Test
    void isTheSameHoweverItsKeyIsHeld() {
        CinEpisode numbered = CinEpisode.numbered(7, REFERRED, Day.NONE, "");
        CinEpisode written = CinEpisode.of("7", REFERRED, Day.NONE);

        assertThat(numbered).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(numbered.key()).isEqualTo("7");
    }
}
