package org.sokuto.certification;

import java.util.List;
import java.util.Optional;

/**
 * How far a person is with all levels and clearances in force.
 *
 * @param levels the lowest first
 * @param clearances in order of the products
 */
public record PersonStanding(List<LevelStanding> levels, List<ClearanceStanding> clearances) {

    public PersonStanding {
        levels = List.copyOf(levels);
        clearances = List.copyOf(clearances);
    }

    /** The lowest level that is not held yet. */
    public Optional<LevelStanding> next() {
        return levels.stream().filter(level -> !level.isHeld()).findFirst();
    }

    public Optional<ClearanceStanding> clearance(ClearanceKey key) {
        return clearances.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
