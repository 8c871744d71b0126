package org.sokuto.shared;

/** Somebody else saved the same record after it was opened here. */
public class ChangedMeanwhile extends DomainError {

    public ChangedMeanwhile() {
        super("shared.changed-meanwhile");
    }
}
