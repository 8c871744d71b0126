package org.sokuto.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sokuto.certification.policy.Proof;

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

    /** The highest level that is held. */
    public Optional<LevelStanding> highest() {
        return levels.reversed().stream().filter(LevelStanding::isHeld).findFirst();
    }

    public Optional<ClearanceStanding> clearance(ClearanceKey key) {
        return clearances.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whoever observed or confirmed something that counts. */
    Set<UUID> deciders() {
        return Stream.concat(
                        levels.stream().map(LevelStanding::evaluation),
                        clearances.stream().map(ClearanceStanding::evaluation))
                .flatMap(evaluation -> evaluation.proofs().stream())
                .flatMap(proof -> switch (proof) {
                    case Proof.Observed observed -> Stream.of(observed.by());
                    case Proof.Confirmed confirmed -> Stream.of(confirmed.by());
                    default -> Stream.<UUID>empty();
                })
                .collect(Collectors.toSet());
    }
}
