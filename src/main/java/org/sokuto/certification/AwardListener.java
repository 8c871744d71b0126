package org.sokuto.certification;

import org.sokuto.assessment.QuizFinished;
import org.sokuto.curricula.SignedOff;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.RunFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the rules anew about whoever has just shown something, inside the transaction that stores it: an award is never
 * seen apart from the evidence that earned it.
 */
@Component
class AwardListener {

    private final AwardService awards;
    private final CurrentActor current;

    AwardListener(AwardService awards, CurrentActor current) {
        this.awards = awards;
        this.current = current;
    }

    @EventListener
    void on(QuizFinished quiz) {
        award(quiz.person());
    }

    @EventListener
    void on(RunFinished run) {
        award(run.person());
    }

    @EventListener
    void on(SignedOff signOff) {
        award(signOff.person());
    }

    private void award(PersonId person) {
        current.asInstallation(() -> awards.award(person));
    }
}
