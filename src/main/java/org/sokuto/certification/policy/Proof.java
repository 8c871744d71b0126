package org.sokuto.certification.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** One thing that a person did or was given, with the id by which it can be looked up. */
public sealed interface Proof {

    /** The earlier first; ids decide between things of one moment, so that the order is always the same. */
    Comparator<Proof> BY_TIME = Comparator.comparing(Proof::at).thenComparing(Proof::id);

    UUID id();

    Instant at();

    /**
     * A finished attempt at a quiz.
     *
     * @param share points of all points, 0 to 1
     */
    record QuizTaken(UUID id, Instant at, String quiz, double share) implements Proof {}

    /** A finished run of a role-play. */
    record RolePlayed(UUID id, Instant at, String family, boolean passed) implements Proof {}

    /** An observation by a trainer. */
    record Observed(UUID id, Instant at, String sheet, boolean passed, UUID by) implements Proof {}

    /** A level held since then. */
    record Held(UUID id, Instant at, String level) implements Proof {}

    /** A confirmation that stands. */
    record Confirmed(UUID id, Instant at, UUID by) implements Proof {}
}
