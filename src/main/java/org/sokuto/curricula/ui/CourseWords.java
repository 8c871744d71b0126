package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepState;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** Says courses and their progress in words and small marks. */
final class CourseWords {

    /** Days before the last one from which the day is near. */
    private static final int NEAR = 7;

    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;
    private final LocalDate today;

    CourseWords(Messages messages, Locale language, ZoneId zone, LocalDate today) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
        this.today = today;
    }

    String text(String key, Object... arguments) {
        return messages.text(language, "curricula." + key, arguments);
    }

    String in(LocalText text) {
        return text.in(language);
    }

    Locale language() {
        return language;
    }

    /** A day as running text names it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("day"), language).format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** What kind of step it is, and how long it takes. */
    String kind(StepItem step) {
        return text("step.kind", messages.text(language, step.kind().messageKey()), step.minutes());
    }

    String progress(Enrolment enrolment) {
        return text(
                "progress", enrolment.stepsDone(), enrolment.course().steps().size());
    }

    /** How long the course still takes, as part of a line. */
    String left(Enrolment enrolment) {
        return enrolment.isFinished() ? text("all-done") : text("minutes.left", enrolment.minutesLeft());
    }

    /** Whether the day by which a course is to be finished is far, near or gone; nothing where there is none. */
    Optional<Component> due(Enrolment enrolment) {
        LocalDate due = enrolment.dueOn();
        if (enrolment.isFinished()) {
            return Optional.of(new Chip(Chip.Kind.OK, Icons.CHECK, text("due.done")));
        }
        if (due == null) {
            return Optional.empty();
        }
        if (due.isBefore(today)) {
            return Optional.of(new Chip(Chip.Kind.WARN, Icons.CLOCK, text("due.over")));
        }
        return Optional.of(
                due.isBefore(today.plusDays(NEAR + 1))
                        ? new Chip(Chip.Kind.WARN, Icons.CLOCK, text("due.near"))
                        : new Chip(Chip.Kind.OK, Icons.CHECK, text("due.fine")));
    }

    /** One block a step, filled when done, with the same in words for who does not see it. */
    Component pips(Enrolment enrolment) {
        Div pips = new Div();
        pips.addClassName("pips");
        enrolment.course().steps().forEach(step -> {
            Element pip = new Element("i");
            pip.setAttribute("aria-hidden", "true");
            StepState state = enrolment.state(step);
            if (state == StepState.DONE) {
                pip.setAttribute("class", "on");
            }
            pips.getElement().appendChild(pip);
        });
        pips.add(new Span(progress(enrolment)));
        return pips;
    }
}
