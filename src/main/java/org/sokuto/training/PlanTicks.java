package org.sokuto.training;

import org.sokuto.assessment.QuizFinished;
import org.sokuto.curricula.LessonRead;
import org.sokuto.roleplay.RunFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ticks items of plans when their evidence comes to be, inside the transaction that stores the evidence: the two are
 * never seen apart. Nobody ticks by hand.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanTicks {

    private final PlanItems items;

    PlanTicks(PlanItems items) {
        this.items = items;
    }

    @EventListener
    void on(LessonRead read) {
        items.tick(read.person(), PlanKind.LESSON, read.lesson(), read.lesson(), read.at());
    }

    @EventListener
    void on(QuizFinished finished) {
        if (finished.passed()) {
            String attempt = finished.attempt().value().toString();
            items.tick(finished.person(), PlanKind.QUIZ, finished.quiz(), attempt, finished.at());
        }
    }

    @EventListener
    void on(RunFinished finished) {
        if (finished.passed()) {
            String run = finished.run().value().toString();
            items.tick(finished.person(), PlanKind.ROLEPLAY, finished.family(), run, finished.at());
        }
    }
}
