package org.sokuto.roleplay.engine;

/** What a condition or an effect says that it cannot say, and the word at which that shows. */
public class ExpressionFault extends Exception {

    /** Kinds of faults. */
    public enum Kind {
        /** Something else was expected at the word. */
        SYNTAX,
        /** No variable and no value has that name. */
        UNKNOWN_NAME,
        /** The kinds of the two sides, or of the whole, do not fit. */
        WRONG_TYPE,
        /** The value lies outside the bounds of its variable. */
        OUT_OF_RANGE
    }

    private final Kind kind;
    private final String word;

    ExpressionFault(Kind kind, String word) {
        super(kind + " at " + word);
        this.kind = kind;
        this.word = word;
    }

    public Kind kind() {
        return kind;
    }

    public String word() {
        return word;
    }
}
