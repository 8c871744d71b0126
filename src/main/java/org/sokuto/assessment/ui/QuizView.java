package org.sokuto.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import java.util.List;
import java.util.Optional;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptService;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizItem;
import org.sokuto.assessment.QuizResult;
import org.sokuto.assessment.QuizResults;
import org.sokuto.assessment.RunningAttempt;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.PageHeader;

/** What a quiz is about, how long it takes, how earlier attempts went, and the way in. */
@Route("quizzes/:quiz*")
@Requires(Action.ATTEMPT_START)
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuizCatalogue catalogue;
    private final transient AttemptService attempts;
    private final transient QuizResults results;
    private final transient QuizWords words;
    private String title = "";

    QuizView(QuizCatalogue catalogue, AttemptService attempts, QuizResults results, QuizWords words) {
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.results = results;
        this.words = words;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuizItem> quiz =
                catalogue.find(event.getRouteParameters().get("quiz").orElse(""));
        removeAll();
        quiz.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(QuizItem quiz) {
        title = quiz.title().in(getLocale());
        PageHeader header = new PageHeader(title, text("quiz.lead"));
        if (quiz.starter()) {
            header.beside(new Chip(Chip.Kind.WARN, text("starter")));
        }
        List<QuizResult> past = results.findMine().stream()
                .filter(result -> result.quiz().equals(quiz.key()))
                .toList();
        Div split = new Div(begin(quiz, !past.isEmpty()), past(past));
        split.addClassName("split");
        add(header, split);
    }

    private Component begin(QuizItem quiz, boolean again) {
        Optional<RunningAttempt> running = attempts.findRunning(quiz.key());
        Button start = new Button(text(running.isPresent() ? "quiz.resume" : again ? "quiz.again" : "quiz.start"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(AssessmentRoutes.attempt(attempts.start(quiz.key())))));
        Div actions = new Div(start);
        actions.addClassNames("actions", "stick");
        Section card = new Section(facts(quiz));
        card.addClassNames("card", "quiz-start");
        running.ifPresent(attempt -> card.add(new Callout(
                Callout.Kind.INFO,
                text(
                        "quiz.running",
                        words.day(getLocale(), attempt.startedAt()),
                        attempt.answered(),
                        attempt.questions()))));
        card.add(rules(), actions);
        return card;
    }

    private DescriptionList facts(QuizItem quiz) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("quiz-facts");
        String pass = text("quiz.pass.value", QuizWords.percent(quiz.passShare()));
        facts.add(new DescriptionList.Term(text("quiz.count")));
        facts.add(new DescriptionList.Description(text("quiz.count.value", quiz.questions())));
        facts.add(new DescriptionList.Term(text("quiz.minutes")));
        facts.add(new DescriptionList.Description(text("quiz.minutes.value", quiz.minutes())));
        facts.add(new DescriptionList.Term(text("quiz.pass")));
        facts.add(new DescriptionList.Description(quiz.starter() ? text("quiz.pass.starter", pass) : pass));
        return facts;
    }

    private UnorderedList rules() {
        UnorderedList rules = new UnorderedList();
        rules.addClassNames("read", "phrase");
        List.of("quiz.rule.saved", "quiz.rule.pause", "quiz.rule.change", "quiz.rule.again")
                .forEach(rule -> rules.add(new ListItem(text(rule))));
        return rules;
    }

    private Component past(List<QuizResult> past) {
        H2 heading = new H2(text("quiz.past"));
        Div head = new Div(heading);
        head.addClassName("card-head");
        Section card = new Section(head);
        card.addClassName("card");
        if (past.isEmpty()) {
            Paragraph none = new Paragraph(text("quiz.past.none"));
            none.addClassNames("soft", "phrase");
            card.add(none);
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "past-results");
        past.forEach(result -> list.add(row(result)));
        card.add(list);
        return card;
    }

    private ListItem row(QuizResult result) {
        Anchor link = new Anchor(AssessmentRoutes.result(result.attempt()), words.day(getLocale(), result.at()));
        Span share = new Span(text("percent", QuizWords.percent(result.share())));
        share.addClassName("num");
        return new ListItem(link, share, word(result.passed()));
    }

    private Chip word(boolean passed) {
        return passed ? new Chip(Chip.Kind.OK, text("passed")) : new Chip(Chip.Kind.NEUTRAL, text("not-passed.short"));
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }
}
