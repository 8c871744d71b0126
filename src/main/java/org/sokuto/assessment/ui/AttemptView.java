package org.sokuto.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.sokuto.assessment.AnswerDraft;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptClosed;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.assessment.SavedAnswer;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;

/** An attempt while it runs: one question at a time, the list of all, and a last look before handing in. */
@Route("attempts/:attempt")
@Requires(Action.ATTEMPT_ANSWER)
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AttemptService attempts;
    private final transient QuizWords words;
    private final transient Clock clock;
    private final Span saved = new Span();
    private final Div notice = new Div();
    private String title = "";

    AttemptView(AttemptService attempts, QuizWords words, Clock clock) {
        this.attempts = attempts;
        this.words = words;
        this.clock = clock;
        addClassNames("narrow", "attempt");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            AttemptId id =
                    QuizWords.attempt(event.getRouteParameters().get("attempt").orElse(""));
            AttemptSheet sheet = attempts.find(id);
            if (sheet.submitted()) {
                event.forwardTo(AssessmentRoutes.result(id));
                return;
            }
            title = sheet.quiz().title().in(getLocale());
            show(sheet, AttemptPlace.of(event.getLocation().getQueryParameters(), sheet));
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AttemptSheet sheet, AttemptPlace place) {
        removeAll();
        notice.removeAll();
        notice.setVisible(false);
        saved.removeAll();
        PageHeader header = new PageHeader(title).aside(saved);
        header.addClassName("attempt-head");
        QuestionList list = new QuestionList(sheet, place, words);
        Div main = place.isReview()
                ? new Div(notice, new ReviewCard(sheet, words, () -> submit(sheet.id())))
                : new Div(notice, question(sheet, place, list), steps(sheet, place));
        main.addClassName("stack");
        Div split = new Div(main, list);
        split.addClassName("split");
        add(header, split);
    }

    private Component question(AttemptSheet sheet, AttemptPlace place, QuestionList list) {
        AttemptSheet.Entry entry = sheet.entries().get(place.position() - 1);
        if (entry.savedAt() != null) {
            sayIsSaved(words.time(entry.savedAt()));
        }
        H2 heading = new H2(text("question", place.position()));
        heading.addClassName("arrive");
        heading.getElement().setAttribute("tabindex", "-1");
        Span of = new Span(text("question.of", sheet.entries().size()));
        of.addClassName("soft");
        Div head = new Div(
                heading,
                of,
                new Chip(Chip.Kind.NEUTRAL, text("points", entry.question().points())));
        head.addClassName("question-head");
        Paragraph asked = new Paragraph(QuizWords.authored(entry.question().text()));
        asked.addClassNames("read", "phrase");
        int[] revision = {entry.revision()};
        Component form = AnswerForm.of(entry, words, response -> {
            revision[0] = save(sheet, place, revision[0] + 1, response);
            list.setAnswered(place.position(), entry.question().isAnswered(response));
        });
        Section card = new Section(head, asked, form);
        card.addClassNames("card", "question");
        return card;
    }

    /** Gives the revision that stayed; where another window was earlier, its answer is shown instead. */
    private int save(AttemptSheet sheet, AttemptPlace place, int revision, Response response) {
        try {
            SavedAnswer answer = attempts.save(
                    sheet.id(), place.position(), new AnswerDraft(revision, response, clock.instant(), null));
            if (!answer.accepted()) {
                show(attempts.find(sheet.id()), place);
                notice.setVisible(true);
                notice.add(new Callout(Callout.Kind.WARN, rejected(response)).icon(Icons.WARNING));
            }
            sayIsSaved(words.time(answer.savedAt()));
            return answer.revision();
        } catch (AttemptClosed closed) {
            getUI().ifPresent(ui -> ui.navigate(AssessmentRoutes.result(sheet.id())));
            return revision;
        }
    }

    private String rejected(Response response) {
        return response instanceof Response.Text(String typed) && !typed.isBlank()
                ? text("conflict.text", typed)
                : text("conflict");
    }

    private void sayIsSaved(String time) {
        saved.removeAll();
        Span at = new Span(time);
        at.addClassName("num");
        saved.add(Icons.CHECK.create(), new Span(text("saved")), at);
    }

    private Div steps(AttemptSheet sheet, AttemptPlace place) {
        Div steps = new Div();
        steps.addClassNames("actions", "stick", "attempt-steps");
        if (place.position() > 1) {
            Anchor back = new Anchor(place.at(place.position() - 1), text("back"));
            back.addClassName("button");
            steps.add(back);
        }
        boolean last = place.position() == sheet.entries().size();
        Anchor next = last
                ? new Anchor(place.review(), text("to-review"))
                : new Anchor(place.at(place.position() + 1), text("next"));
        next.addClassNames("button", "primary", "push");
        steps.add(next);
        return steps;
    }

    private void submit(AttemptId id) {
        attempts.submit(id);
        getUI().ifPresent(ui -> ui.navigate(AssessmentRoutes.result(id)));
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }
}
