package org.sokuto.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;

/** Chooses the controls by which a question is answered; each change is told at once. */
final class AnswerForm {

    private AnswerForm() {}

    static Component of(AttemptSheet.Entry entry, QuizWords words, Consumer<Response> changed) {
        ShownQuestion question = entry.question();
        Response response = entry.response();
        return switch (question.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> new ChoiceRows(question, response, words, changed);
            case SHORT_TEXT, NUMERIC -> new TypedAnswer(question, response, words, changed);
            case ORDERING -> new OrderRows(question, response, words, changed);
            case MATCHING, CATEGORISE -> new PlaceRows(question, response, words, changed);
        };
    }
}
