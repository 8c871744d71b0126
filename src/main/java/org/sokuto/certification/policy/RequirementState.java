package org.sokuto.certification.policy;

import java.util.List;

/**
 * How far a person is with one requirement.
 *
 * @param met what meets it, or the part of it that is met; the earliest that does
 * @param tried the best of what did not suffice, at most one
 * @param missing how many things are still to be shown; none if it is met
 */
public record RequirementState(Requirement requirement, List<Proof> met, List<Proof> tried, int missing) {

    public RequirementState {
        met = List.copyOf(met);
        tried = List.copyOf(tried);
    }

    public Standing standing() {
        if (missing == 0) {
            return Standing.MET;
        }
        return met.isEmpty() && tried.isEmpty() ? Standing.OPEN : Standing.PART;
    }

    public boolean isMet() {
        return missing == 0;
    }
}
