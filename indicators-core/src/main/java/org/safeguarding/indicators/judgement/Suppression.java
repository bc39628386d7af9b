package org.safeguarding.indicators.judgement;

/** Why a figure is not published. The public are told that it is withheld, and nothing of why. */
public enum Suppression {
    /** A part of it, or what is missing to the whole, is a small number above zero. */
    SMALL_NUMBER("a number of it is small"),
    /** Nobody or everybody of a small group: the figure would tell of each of them. */
    SMALL_GROUP("nobody or everybody of a small group"),
    /** Without it a number that is protected could be told, exactly or nearly. */
    SECONDARY("others that are withheld could be told from it"),
    /** It is worked out from a figure that is withheld. */
    DERIVED("worked out from what is withheld");

    private final String words;

    Suppression(String words) {
        this.words = words;
    }

    /**
     * The reason in words, for the council.
     *
     * @return a sentence fragment
     */
    public String words() {
        return words;
    }
}
