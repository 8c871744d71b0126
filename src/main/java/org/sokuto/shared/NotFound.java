package org.sokuto.shared;

/** What was asked for is not there, or not within the asker's scope: the two are never told apart. */
public class NotFound extends DomainError {

    public NotFound() {
        super("shared.not-found");
    }
}
