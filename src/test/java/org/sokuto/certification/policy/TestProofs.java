package org.sokuto.certification.policy;

import java.time.Instant;
import java.util.UUID;
import org.sokuto.certification.policy.Proof.Confirmed;
import org.sokuto.certification.policy.Proof.Held;
import org.sokuto.certification.policy.Proof.Observed;
import org.sokuto.certification.policy.Proof.QuizTaken;
import org.sokuto.certification.policy.Proof.RolePlayed;

/** Things a person may have shown; the number orders them in time and names them. */
final class TestProofs {

    private static final Instant BEGIN = Instant.parse("2026-10-01T01:00:00Z");

    private TestProofs() {}

    static QuizTaken quiz(int number, String quiz, double share) {
        return new QuizTaken(id(number), at(number), quiz, share);
    }

    static RolePlayed run(int number, String family, boolean passed) {
        return new RolePlayed(id(number), at(number), family, passed);
    }

    static Observed observed(int number, String sheet, boolean passed) {
        return new Observed(id(number), at(number), sheet, passed, id(900));
    }

    static Held held(int number, String level) {
        return new Held(id(number), at(number), level);
    }

    static Confirmed confirmed(int number) {
        return new Confirmed(id(number), at(number), id(901));
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Instant at(int number) {
        return BEGIN.plusSeconds(number);
    }
}
