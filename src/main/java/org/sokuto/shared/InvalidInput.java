package org.sokuto.shared;

/** One field of a form holds what cannot be accepted; names the field so that the screen can point at it. */
public class InvalidInput extends DomainError {

    private final String field;

    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
