package org.safeguarding.indicators.io.chart;

import java.math.BigDecimal;

/** Numbers as people read them: with thousands apart. */
final class Numbers {
    private static final int THOUSAND = 3;

    private Numbers() {}

    static String text(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int place = whole - THOUSAND; place > 0; place -= THOUSAND) {
            text.insert(place, ',');
        }
        return (number.signum() < 0 ? "−" : "") + text;
    }
}
