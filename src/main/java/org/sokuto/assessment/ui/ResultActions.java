package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptResult;
import org.sokuto.shared.WayOn;

/** What comes after a result of one's own: on with what the quiz belongs to, or the lesson that helps most first. */
final class ResultActions extends Div {

    private final transient QuizWords words;

    /** The way on is followed where the quiz is passed. */
    ResultActions(AttemptResult result, Optional<WayOn.Step> wayOn, QuizWords words) {
        this.words = words;
        Div actions = new Div();
        actions.addClassNames("actions", "stick");
        Optional<String> lesson = lessonToRead(result);
        if (result.passed()) {
            say(wayOn.map(WayOn.Step::reason).orElseGet(() -> text("result.next.passed")));
            wayOn.ifPresent(step -> actions.add(button(step.address(), step.label(), true)));
        } else {
            say(text(lesson.isPresent() ? "result.next.lesson" : "result.next"));
            lesson.ifPresent(address -> actions.add(button(address, text("result.lesson"), true)));
        }
        boolean only = !result.passed() && lesson.isEmpty();
        actions.add(button(AssessmentRoutes.quiz(result.quiz().key()), text("quiz.again"), only));
        add(actions);
    }

    private void say(String sentence) {
        Paragraph next = new Paragraph(sentence);
        next.addClassNames("soft", "phrase");
        add(next);
    }

    private static Anchor button(String address, String label, boolean primary) {
        Anchor button = new Anchor(address, label);
        button.addClassName("button");
        button.setClassName("primary", primary);
        return button;
    }

    /** The lesson behind which most points are missing; of equals the one that was asked about first. */
    private static Optional<String> lessonToRead(AttemptResult result) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        result.entries().stream()
                .filter(entry -> entry.lessonAddress() != null && !entry.mark().isRight())
                .forEach(entry -> missing.merge(
                        lesson(Objects.requireNonNull(entry.lessonAddress())),
                        entry.mark().maxParts() - entry.mark().parts(),
                        Integer::sum));
        return missing.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }

    /** The lesson from its beginning, without the heading of one question. */
    private static String lesson(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }
}
