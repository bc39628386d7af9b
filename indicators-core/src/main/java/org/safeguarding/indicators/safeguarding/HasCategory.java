package org.safeguarding.indicators.safeguarding;

/** A row that carries a category of abuse. */
interface HasCategory {
    /** The category, text as it stands; empty if not known. */
    String category();
}
