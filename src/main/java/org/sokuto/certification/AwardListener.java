package org.sokuto.certification;

import java.util.List;
import org.sokuto.assessment.QuizFinished;
import org.sokuto.curricula.SignedOff;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.RunFinished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks the rules anew about whoever has just shown something. */
@Component
class AwardListener {

    private final AwardService awards;
    private final CurrentActor current;

    AwardListener(AwardService awards, CurrentActor current) {
        this.awards = awards;
        this.current = current;
    }

    @ApplicationModuleListener
    void on(QuizFinished quiz) {
        award(quiz.person());
    }

    @ApplicationModuleListener
    void on(RunFinished run) {
        award(run.person());
    }

    @ApplicationModuleListener
    void on(SignedOff signOff) {
        award(signOff.person());
    }

    private void award(PersonId person) {
        current.asInstallation(() -> awards.award(List.of(person)));
    }
}
