package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptResult;
import org.sokuto.assessment.AttemptService;
import org.sokuto.people.PeopleService;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.WayOn;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Stat;
import org.springframework.beans.factory.ObjectProvider;

/** How an attempt went: the word first, then the topics, then each question with what is right and where to read it. */
@Route("attempts/:attempt/result")
@Requires({Action.ATTEMPT_READ, Action.ATTEMPT_START})
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AttemptService attempts;
    private final transient PeopleService people;
    private final transient CurrentActor current;
    private final transient ObjectProvider<WayOn> ways;
    private final transient QuizWords words;
    private String title = "";

    ResultView(
            AttemptService attempts,
            PeopleService people,
            CurrentActor current,
            ObjectProvider<WayOn> ways,
            QuizWords words) {
        this.attempts = attempts;
        this.people = people;
        this.current = current;
        this.ways = ways;
        this.words = words;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(attempts.result(
                    QuizWords.attempt(event.getRouteParameters().get("attempt").orElse(""))));
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AttemptResult result) {
        String quiz = result.quiz().title().in(getLocale());
        title = text("result.title", quiz);
        boolean own = result.person().equals(current.person());
        PageHeader header = new PageHeader(title).beside(soft(words.day(getLocale(), result.submittedAt())));
        if (!own) {
            header.beside(soft(people.get(result.person()).name()));
        }
        H2 heading = new H2(text("result.questions"));
        Div questions = new Div(heading);
        questions.addClassNames("section", "stack");
        result.entries().forEach(entry -> questions.add(new MarkedQuestion(entry, words)));
        add(header, verdict(result, own), topics(result), questions);
    }

    private Div verdict(AttemptResult result, boolean own) {
        Paragraph word = new Paragraph(result.passed() ? text("passed") : text("not-passed", result.missing()));
        word.addClassName("finding");
        Div finding = new Div(word);
        if (own) {
            finding.add(new ResultActions(result, wayOn(result), words));
        }
        String pass = text("percent", QuizWords.percent(result.passShare()));
        Div verdict = new Div(
                finding,
                Stat.list(
                        new Stat(
                                text("result.share"),
                                String.valueOf(QuizWords.percent(result.share())),
                                "%",
                                result.quiz().starter()
                                        ? text("result.pass.starter", pass)
                                        : text("result.pass", pass)),
                        new Stat(
                                text("result.right"),
                                String.valueOf(result.entries().stream()
                                        .filter(entry -> entry.mark().isRight())
                                        .count()),
                                text("result.of", result.entries().size()))));
        verdict.addClassNames("card", "verdict", result.passed() ? "ok" : "open");
        return verdict;
    }

    private Optional<WayOn.Step> wayOn(AttemptResult result) {
        return result.passed()
                ? WayOn.first(
                        ways.orderedStream(),
                        AssessmentRoutes.quiz(result.quiz().key()),
                        getLocale())
                : Optional.empty();
    }

    private Section topics(AttemptResult result) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "topic-shares");
        for (AttemptResult.TopicShare topic : result.topics()) {
            Span points = new Span(text(
                    "result.points",
                    QuizWords.points(topic.parts()),
                    QuizWords.points(topic.maxParts()),
                    topic.questions()));
            points.addClassName("num");
            list.add(new ListItem(new Span(topic.title().in(getLocale())), new Bar(topic.share()), points));
        }
        Div head = new Div(new H2(text("result.topics")));
        head.addClassName("card-head");
        Section card = new Section(head, list);
        card.addClassName("card");
        return card;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("soft", "phrase");
        return soft;
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }

    /** The share as a bar beside its number; silent for screen readers, which read the number. */
    private static final class Bar extends Span {

        private Bar(double share) {
            addClassName("ratio");
            getElement().setAttribute("aria-hidden", "true");
            getElement().getStyle().set("--part", QuizWords.percent(share) + "%");
        }
    }
}
