package org.safeguarding.indicators.io.synthetic;

/**
 * What every step of the generator works with.
 *
 * @param span the days covered
 * @param targets what each month is to come out as
 * @param workdays the working days
 * @param seed where each step gets its stream of chances
 * @param out where rows go
 */
record Setting(Span span, Targets targets, Workdays workdays, Chance seed, ExtractFolder out) {
    int asAt() {
        return Days.of(span.asAt());
    }

    TableFile table(ExtractTable table) {
        return out.table(table);
    }

    String date(int day) {
        return out.date(day);
    }
}
