package org.sokuto.shared;

/** A refusal that the user can understand: the key of a message and the arguments that fill it. */
public abstract class DomainError extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    protected DomainError(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
