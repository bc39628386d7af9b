package org.safeguarding.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safeguarding.indicators.time.Day;

/** The compact form of tallies: one for each, and nothing else is taken for one. */
class TallyFormProperties {
    enum Bed {
        FREE,
        TAKEN
    }

    enum OtherBed {
        FREE,
        BROKEN
    }

    @Provide
    Arbitrary<Tally<Bed>> tallies() {
        Arbitrary<int[]> days = Arbitraries.oneOf(
                Arbitraries.integers().between(-40, 40).array(int[].class).ofMaxSize(20),
                Arbitraries.integers()
                        .between(Integer.MIN_VALUE + 1, 18_000)
                        .array(int[].class)
                        .ofMaxSize(4));
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("", "North", "South"), Arbitraries.strings().ofMaxLength(3));
        Arbitrary<Map<String, String>> settings = Arbitraries.maps(names, names).ofMaxSize(2);
        Arbitrary<Basis<Bed>> bases = Combinators.combine(
                        days,
                        Arbitraries.of(Knowledge.asThen(), Knowledge.asAt(18_000)),
                        Arbitraries.of("", "team"),
                        Arbitraries.integers().between(0, 18),
                        settings,
                        names.set().ofMinSize(1).ofMaxSize(2))
                .as((dates, knowledge, dimension, scale, set, ids) -> Basis.of(
                                "beds v1", Bed.class, scale, Dates.of(dates), knowledge, dimension)
                        .setTo(set)
                        .knownBy(ids));
        return Combinators.combine(bases, names.set().ofMaxSize(3), Arbitraries.randoms())
                .as(TallyFormProperties::tally)
                .withoutEdgeCases();
    }

    private static Tally<Bed> tally(Basis<Bed> basis, Iterable<String> groups, Random random) {
        Map<String, long[]> sums = new HashMap<>();
        Iterable<String> used = basis.dimension().isEmpty() ? ImmutableSet.of("") : groups;
        for (String group : used) {
            if (!group.isEmpty() || basis.dimension().isEmpty()) {
                long[] values = new long[basis.dates().size() * basis.width()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = i >= 3 && random.nextInt(3) > 0
                            ? values[i - 3]
                            : random.nextInt(5) == 0 ? random.nextLong() : random.nextInt(9);
                }
                sums.put(group, values);
            }
        }
        return Tally.ofSums(basis, sums);
    }

    @Property(tries = 2_000)
    void aTallyReadBackIsEqual(@ForAll("tallies") Tally<Bed> tally) {
        assertThat(Tally.fromBytes(tally.toBytes(), Bed.class)).isEqualTo(tally);
    }

    @Property(tries = 500)
    void everyPrefixIsRefused(@ForAll("tallies") Tally<Bed> tally) {
        byte[] bytes = tally.toBytes();
        for (int length = 0; length < bytes.length; length++) {
            assertRefusedOrCanonical(Arrays.copyOf(bytes, length), true);
            assertRefusedOrCanonical(resealed(Arrays.copyOf(bytes, length)), false);
        }
    }

    /** Whoever changes bytes on purpose can make the checksum right again. */
    @Property(tries = 3_000)
    void changedBytesAreRefusedOrAreTheOnlyFormOfAnotherTally(
            @ForAll("tallies") Tally<Bed> tally, @ForAll Random random) {
        byte[] bytes = tally.toBytes();
        for (int i = 0; i < 20; i++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertRefusedOrCanonical(changed, true);
            assertRefusedOrCanonical(resealed(changed), false);
            changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
            assertRefusedOrCanonical(resealed(changed), false);
        }
    }

    @Property(tries = 3_000)
    void madeUpBytesAreRefused(@ForAll byte[] tail) {
        byte[] bytes = new byte[tail.length + 8];
        System.arraycopy(new byte[] {'S', 'I', 'T', 1}, 0, bytes, 0, 4);
        System.arraycopy(tail, 0, bytes, 4, tail.length);
        assertRefusedOrCanonical(resealed(bytes), false);
    }

    private static void assertRefusedOrCanonical(byte[] bytes, boolean refused) {
        Tally<Bed> read;
        try {
            read = Tally.fromBytes(bytes, Bed.class);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("expected ");
            return;
        }
        assertThat(refused).as("taken for a tally").isFalse();
        assertThat(read.toBytes()).isEqualTo(bytes);
    }

    private static byte[] resealed(byte[] bytes) {
        byte[] sealed = bytes.clone();
        if (sealed.length >= 4) {
            CRC32 sum = new CRC32();
            sum.update(sealed, 0, sealed.length - 4);
            ByteBuffer.wrap(sealed).order(ByteOrder.LITTLE_ENDIAN).putInt(sealed.length - 4, (int) sum.getValue());
        }
        return sealed;
    }

    @Example
    void aFewBytesThatClaimMillionsOfDatesAreRefusedAtOnce() {
        ByteSink out = new ByteSink();
        "SIT".chars().forEach(out::octet);
        out.octet(1);
        out.text("beds v1");
        out.number(2);
        out.text("FREE");
        out.text("TAKEN");
        out.signed(0);
        out.signed(Day.NONE);
        out.number(1);
        out.signed(0);
        out.number(Integer.MAX_VALUE - 1L);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Tally.fromBytes(out.sealed(), Bed.class))
                        .withMessageContaining("dates"));
    }

    @Example
    void partsOfAnotherNameAreRefused() {
        byte[] bytes = Tally.zero(Basis.of("beds v1", Bed.class, 0, Dates.of(1, 2), Knowledge.asThen(), ""))
                .toBytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.fromBytes(bytes, OtherBed.class))
                .withMessage("expected the part BROKEN, got 'TAKEN'");
    }

    @Example
    void yearsOfDailySumsAreSmall() {
        Basis<Bed> basis = Basis.of("beds v1", Bed.class, 0, Dates.daily(0, 3_652), Knowledge.asThen(), "");
        long[] sums = new long[3_653 * 3];
        for (int i = 3; i < sums.length; i++) {
            sums[i] = sums[i - 3] + (i % 7 == 0 ? 1 : 0);
        }

        assertThat(Tally.ofSums(basis, ImmutableMap.of("", sums)).toBytes()).hasSizeLessThan(3_200);
    }

    @Example
    void theFormOfVersionOneStaysAsItIs() {
        Basis<Bed> basis = Basis.of("b", Bed.class, 2, Dates.of(10, 11, 14), Knowledge.asAt(20), "")
                .setTo(ImmutableMap.of("k", "v"))
                .knownBy(ImmutableSet.of("x"));
        byte[] bytes = Tally.ofSums(basis, ImmutableMap.of("", new long[] {1, 0, 1, 1, 0, 1, 0, -3, 1}))
                .toBytes();

        assertThat(BaseEncoding.base16().lowerCase().encode(bytes))
                // "SIT", version 1; b; two parts; scale 2; as at 20; runs 10 to 11 and 14; no breakdown; k is v; x;
                // one group: FREE +1 at once and -1 at the third date, TAKEN -3 at the third, +1 contribution at once.
                .isEqualTo("534954" + "01" + "0162" + "02" + "0446524545" + "0554414b454e" + "04" + "28" + "0214010100"
                        + "00" + "01016b0176" + "010178" + "01" + "00" + "0200020101" + "010205" + "010002"
                        + "216eb2ea");
    }
}
