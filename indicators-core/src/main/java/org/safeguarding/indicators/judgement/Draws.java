package org.safeguarding.indicators.judgement;

/**
 * Random draws that are the same on every machine and JDK: the generator is SplitMix64, written out, and what is drawn from it
 * uses only strict arithmetic. For one thread.
 */
final class Draws {
    private static final double ONE_THIRD = 1.0 / 3;
    private static final double TO_UNIT = 0x1.0p-53;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** From above 0 to below 1. */
    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return ((mixed >>> 11) + 0.5) * TO_UNIT;
    }

    /** The polar method, of which one of the pair is used. */
    private double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** From a gamma distribution of scale 1. G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26 (2000). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(uniform(), 1 / shape);
        }
        double d = shape - ONE_THIRD;
        double c = ONE_THIRD / StrictMath.sqrt(d);
        while (true) {
            double x = normal();
            double root = 1 + c * x;
            double v = root * root * root;
            if (root > 0 && StrictMath.log(uniform()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** From a beta distribution. */
    double beta(double in, double out) {
        double first = gamma(in);
        return first / (first + gamma(out));
    }
}
