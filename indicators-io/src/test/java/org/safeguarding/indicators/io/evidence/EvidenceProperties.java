package org.safeguarding.indicators.io.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.evaluation.Circumstances;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Evidence;
import org.safeguarding.indicators.evaluation.Inventory;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilPrints;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.testing.Councils;
import org.safeguarding.indicators.testing.Days;
import org.safeguarding.indicators.testing.Periods;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

class EvidenceProperties {
    private static final byte[] HEAD = "{\"evidence\":2,\"as_at\":\"2019-05-31\",\"calendar\":\"\"}\n".getBytes(UTF_8);

    @Property(tries = 30)
    void whatIsReadIsWhatWasWritten(
            @ForAll("councils") CouncilRecords council,
            @ForAll("near") int asAt,
            @ForAll("periods") ImmutableList<Period> periods,
            @ForAll("by") String by)
            throws IOException, EvidenceUnreadable {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(council, Day.toDate(asAt));
        KeptEvidence kept = new KeptEvidence(
                new Circumstances(asAt, "England", "abc", "def"),
                new Making("{}", "{}"),
                Inventory.of(council, CouncilPrints.INSTANCE),
                Catalogue.standard().indicators().stream()
                        .map(indicator -> evaluation.evidence(indicator, periods, by, CouncilPrints.INSTANCE))
                        .collect(ImmutableList.toImmutableList()));

        KeptEvidence read = EvidenceDoor.read(ByteSource.wrap(text(kept).getBytes(UTF_8)));

        assertThat(read.circumstances()).isEqualTo(kept.circumstances());
        assertThat(read.inventory().rows()).isEqualTo(kept.inventory().rows());
        assertThat(read.making()).isEqualTo(kept.making());
        assertThat(read.evidence()).hasSameSizeAs(kept.evidence());
        for (Evidence one : kept.evidence()) {
            Evidence other = read.of(one.indicator()).orElseThrow();
            assertThat(other.figures()).isEqualTo(one.figures());
            assertThat(other.reads()).isEqualTo(one.reads());
            assertThat(other.dimensions()).isEqualTo(one.dimensions());
            assertThat(other.settings()).isEqualTo(one.settings());
            // Pieces that count alike stand together in the file.
            assertThat(other.pieces()).containsExactlyInAnyOrderElementsOf(one.pieces());
        }
        assertThat(text(read)).isEqualTo(text(kept));
    }

    private static String text(KeptEvidence kept) throws IOException {
        StringWriter text = new StringWriter();
        EvidenceFile.write(kept, text);
        return text.toString();
    }

    @Property(tries = 500)
    void anyBytesGiveAReadingOrAMessage(@ForAll("bytes") byte[] bytes) {
        for (byte[] file : List.of(bytes, Bytes.concat(HEAD, bytes))) {
            try {
                assertThat(EvidenceDoor.read(ByteSource.wrap(file)).evidence()).hasSizeLessThan(10);
            } catch (EvidenceUnreadable e) {
                assertThat(e).hasMessageStartingWith("evidence.jsonl");
            }
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearly = Arbitraries.of(
                        "{\"of\":\"child c\",\"rows\":{\"t\":[[\"k\",\"h\"]]}}",
                        "{\"indicator\":\"i\",\"version\":1,\"scale\":0,\"parts\":[\"A\"],\"reads\":[],\"figures\":[]}",
                        "{\"part\":\"A\",\"held\":[[0,1,null]],\"in\":[0,1]}",
                        "{\"part\":\"A\",\"on\":[[1e999999999]],\"in\":[]}",
                        "[".repeat(2000),
                        "{}",
                        "null",
                        "\u0000",
                        "{\"evidence\":3}")
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines).getBytes(UTF_8));
        return Arbitraries.oneOf(any, nearly);
    }

    @Provide
    Arbitrary<CouncilRecords> councils() {
        return Councils.of(6);
    }

    @Provide
    Arbitrary<Integer> near() {
        return Days.near();
    }

    @Provide
    Arbitrary<String> by() {
        return Arbitraries.of("", "team", "age");
    }

    @Provide
    Arbitrary<ImmutableList<Period>> periods() {
        return Periods.near(2);
    }
}
