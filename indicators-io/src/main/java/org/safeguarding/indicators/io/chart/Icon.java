package org.safeguarding.indicators.io.chart;

/**
 * One of the two icons of “making data count”.
 *
 * @param letter its letter; empty for common cause, which has a wave
 * @param words what it says
 * @param mood its colour
 */
public record Icon(String letter, String words, Mood mood) {}
