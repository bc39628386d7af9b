package org.safeguarding.indicators.io.mapping;

import org.safeguarding.indicators.io.table.Cells;
import org.safeguarding.indicators.io.table.FieldSink;

/** Decimals with a comma where others have a point. One with a point, or with two commas, may mean thousands: no guess. */
final class DecimalComma implements Conversion {
    @Override
    public void convert(int target, char[] text, int from, int to, FieldSink sink) {
        int start = Cells.trimmedFrom(text, from, to);
        int end = Cells.trimmedTo(text, start, to);
        char[] point = new char[end - start];
        int commas = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            commas += c == ',' ? 1 : c == '.' ? 2 : 0;
            point[i - start] = c == ',' ? '.' : c;
        }
        if (commas > 1) {
            sink.unreadable(target, text, start, end, "expected a plain decimal with a comma, as 12,5");
        } else {
            sink.field(target, point, 0, point.length);
        }
    }
}
