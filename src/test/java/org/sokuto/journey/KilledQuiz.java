package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An attempt at a quiz whose server is killed now and then: what was answered, and what of it is still there. */
final class KilledQuiz {

    private static final int QUESTIONS = 6;

    /** Those that are answered by choosing one option. */
    private final List<Integer> choices = new ArrayList<>();

    /** Question to the options that may be chosen: one if it was acknowledged, two while an answer was on its way. */
    private final Map<Integer, Set<Integer>> answers = new TreeMap<>();

    private String page;
    private int turn;
    private int acknowledged;
    private int lost;

    KilledQuiz(String quiz) {
        page = "quizzes/" + quiz;
    }

    int acknowledged() {
        return acknowledged;
    }

    int lost() {
        return lost;
    }

    /** Opens the attempt, which is begun the first time, and counts answers that are not as they were acknowledged. */
    void compare(Visitor learner) {
        if (choices.isEmpty()) {
            page = learner.begin(page, "attempts");
            findChoices(learner);
        }
        answers.forEach((question, options) -> {
            learner.open(page + "?q=" + question);
            if (!options.contains(chosen(learner))) {
                lost++;
            }
        });
    }

    /** Answers a question and sees that it is saved. */
    void answer(Visitor learner) {
        int question = openNext(learner);
        int option = another(learner);
        learner.acknowledged(() -> click(learner, option));
        assertThat(chosen(learner)).isEqualTo(option);
        answers.put(question, Set.of(option));
        acknowledged++;
    }

    /** Answers a question without waiting for the server. */
    void answerUnseen(Visitor learner) {
        int question = openNext(learner);
        int before = chosen(learner);
        int option = another(learner);
        answers.put(question, Set.of(before, option));
        click(learner, option);
    }

    private void findChoices(Visitor learner) {
        for (int question = 1; question <= QUESTIONS; question++) {
            learner.open(page + "?q=" + question);
            if (learner.page().locator(".choices input[type=radio]").count() > 1) {
                choices.add(question);
            }
        }
        assertThat(choices).isNotEmpty();
    }

    private int openNext(Visitor learner) {
        int question = choices.get(turn++ % choices.size());
        learner.open(page + "?q=" + question);
        return question;
    }

    private static void click(Visitor learner, int option) {
        learner.page().locator(".choices .choice").nth(option).click();
    }

    private static int another(Visitor learner) {
        return (chosen(learner) + 1)
                % learner.page().locator(".choices .choice").count();
    }

    private static int chosen(Visitor learner) {
        Locator inputs = learner.page().locator(".choices .choice input");
        for (int option = 0; option < inputs.count(); option++) {
            if (inputs.nth(option).isChecked()) {
                return option;
            }
        }
        return -1;
    }
}
