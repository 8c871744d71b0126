package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.certification.PersonCertification;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.RequirementState;
import org.sokuto.certification.policy.Standing;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Small;

/** Every requirement with its state, the evidence that meets it, and what is missing. */
final class RequirementList extends UnorderedList {

    private final Evaluation evaluation;
    private final PersonCertification person;
    private final CertificationWords words;

    RequirementList(Evaluation evaluation, PersonCertification person, CertificationWords words) {
        this.evaluation = evaluation;
        this.person = person;
        this.words = words;
        addClassNames("plain", "states");
        evaluation.states().forEach(state -> add(item(state)));
    }

    private ListItem item(RequirementState state) {
        Span title = new Span(words.asked(state.requirement(), person.titles()));
        title.addClassName("point");
        Div text = new Div(title);
        evidence(state).ifPresent(text::add);
        missing(state).ifPresent(text::add);
        return new ListItem(mark(state.standing()), text);
    }

    private Component mark(Standing standing) {
        Span mark = new Span();
        mark.addClassNames(
                "state",
                switch (standing) {
                    case MET -> "ok";
                    case PART -> "half";
                    case OPEN -> "none";
                });
        if (standing == Standing.MET) {
            mark.add(Icons.CHECK.create());
        }
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", words.text("standing." + standing));
        return mark;
    }

    private Optional<Component> evidence(RequirementState state) {
        List<Proof> shown = state.met().isEmpty() ? state.tried() : state.met();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String said = said(state, shown.getLast());
        Small line = new Small("");
        address(shown.getLast())
                .ifPresentOrElse(address -> line.add(new Anchor(address, said)), () -> line.setText(said));
        return Optional.of(line);
    }

    private String said(RequirementState state, Proof last) {
        String date = words.date(last.at());
        return switch (last) {
            case Proof.QuizTaken quiz
            when !state.met().isEmpty() && state.requirement() instanceof Requirement.TopicQuizzes ->
                words.text("met.topics", state.met().size(), date);
            case Proof.QuizTaken quiz -> words.text(state.isMet() ? "met.quiz" : "tried.quiz", date);
            case Proof.RolePlayed run -> words.text(state.isMet() ? "met.roleplay" : "tried.roleplay", date);
            case Proof.Observed seen ->
                words.text(state.isMet() ? "met.signoff" : "tried.signoff", date, name(seen.by()));
            case Proof.Held held -> words.text("met.level", date);
            case Proof.Confirmed confirmed -> words.text("met.confirmation", date, name(confirmed.by()));
        };
    }

    private String name(UUID by) {
        return person.names().getOrDefault(by, words.text("trainer"));
    }

    private Optional<String> address(Proof proof) {
        if (!person.mayOpenEvidence()) {
            return Optional.empty();
        }
        return switch (proof) {
            case Proof.QuizTaken quiz -> Optional.of(AssessmentRoutes.result(new AttemptId(quiz.id())));
            case Proof.RolePlayed run -> Optional.of(RoleplayRoutes.debrief(new RunId(run.id())));
            case Proof.Observed seen -> Optional.empty();
            case Proof.Held held -> Optional.empty();
            case Proof.Confirmed confirmed -> Optional.empty();
        };
    }

    private Optional<Component> missing(RequirementState state) {
        if (state.isMet()) {
            return Optional.empty();
        }
        Small line = new Small("");
        line.setClassName("missing", state.standing() == Standing.PART);
        String said = switch (state.requirement()) {
            case Requirement.QuizPassed quiz -> words.text("needs.quiz", percent(quiz.share()));
            case Requirement.TopicQuizzes quizzes ->
                words.text("needs.topics", state.missing(), percent(quizzes.share()));
            case Requirement.RolePlayPassed run -> words.text("needs.roleplay");
            case Requirement.SignedOff sheet -> words.text("needs.signoff");
            case Requirement.HoldsLevel level -> words.text("needs.level");
            case Requirement.Confirmation() ->
                words.text(evaluation.isConfirmable() ? "needs.confirmation.now" : "needs.confirmation");
        };
        start(state.requirement())
                .ifPresentOrElse(
                        address -> line.add(new Span(said), new Anchor(address, words.text("start"))),
                        () -> line.setText(said));
        return Optional.of(line);
    }

    /** Where the person can begin with it at once. */
    private Optional<String> start(Requirement asked) {
        if (!person.own()) {
            return Optional.empty();
        }
        return switch (asked) {
            case Requirement.QuizPassed quiz -> Optional.of(AssessmentRoutes.quiz(quiz.quiz()));
            case Requirement.RolePlayPassed run -> Optional.of(RoleplayRoutes.scenario(run.family()));
            default -> Optional.empty();
        };
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
