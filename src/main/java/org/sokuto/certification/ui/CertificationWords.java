package org.sokuto.certification.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.certification.ClearanceDecision;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.LevelStanding;
import org.sokuto.certification.RequirementTitles;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.RequirementState;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.Messages;
import org.sokuto.shared.SiteSettings;

/** Says in words what levels and clearances ask for, how far somebody is, and what comes next. */
final class CertificationWords {

    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;

    CertificationWords(Messages messages, SiteSettings site, Locale language) {
        this.messages = messages;
        this.language = language;
        zone = site.zone();
    }

    String text(String key, Object... arguments) {
        return messages.text(language, "certification." + key, arguments);
    }

    String text(LocalText text) {
        return text.in(language);
    }

    String title(Rule rule) {
        return text(rule.header().title());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.full"), language).format(day);
    }

    String date(Instant at) {
        return DateTimeFormatter.ofPattern(text("date"), language).format(at.atZone(zone));
    }

    /** For files: the same in every language. */
    String isoDay(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    String channel(ClearanceStanding standing) {
        return channel(standing.rule());
    }

    String channel(Rule.ForClearance rule) {
        return text("channel." + rule.channel());
    }

    String product(Rule.ForClearance rule, RequirementTitles titles) {
        return text(titles.product(rule.product()));
    }

    String state(ClearanceState state) {
        return text("state." + state);
    }

    /** What is asked for, as a heading. */
    String asked(Requirement asked, RequirementTitles titles) {
        return switch (asked) {
            case Requirement.QuizPassed quiz -> text("asked.quiz", text(titles.quiz(quiz.quiz())));
            case Requirement.TopicQuizzes quizzes ->
                text("asked.topics", text(titles.product(quizzes.product())), quizzes.atLeast());
            case Requirement.RolePlayPassed run -> text("asked.roleplay", text(titles.family(run.family())));
            case Requirement.SignedOff sheet -> text("asked.signoff", text(titles.sheet(sheet.sheet())));
            case Requirement.HoldsLevel level -> text("asked.level", text(titles.level(level.level())));
            case Requirement.Confirmation() -> text("asked.confirmation");
        };
    }

    /** What has to be done, as a next step. */
    String step(RequirementState open, RequirementTitles titles) {
        return switch (open.requirement()) {
            case Requirement.QuizPassed quiz -> text("step.quiz", text(titles.quiz(quiz.quiz())));
            case Requirement.TopicQuizzes quizzes -> text("step.topics", open.missing());
            case Requirement.RolePlayPassed run -> text("step.roleplay", text(titles.family(run.family())));
            case Requirement.SignedOff sheet -> text("step.signoff", text(titles.sheet(sheet.sheet())));
            case Requirement.HoldsLevel level -> text("step.level", text(titles.level(level.level())));
            case Requirement.Confirmation() -> text("step.confirmation");
        };
    }

    /** The first thing to do; how many more there are is said by {@link #more}. */
    String nextStep(Evaluation evaluation, RequirementTitles titles) {
        return evaluation.isAwardable()
                ? text("step.due")
                : step(evaluation.open().getFirst(), titles);
    }

    /** How many things there are beside the next one; empty if there are none. */
    String more(Evaluation evaluation) {
        int more = evaluation.missing()
                - evaluation.open().stream()
                        .limit(1)
                        .mapToInt(RequirementState::missing)
                        .sum();
        return more == 0 ? "" : text("step.more", more);
    }

    /** How many things are missing. */
    String left(Evaluation evaluation) {
        return evaluation.isAwardable() ? text("left.due") : text("left", evaluation.missing());
    }

    /** Everything that the person still has to do, briefly; the confirmation follows by itself. */
    String missing(Evaluation evaluation) {
        List<String> kinds = evaluation.open().stream()
                .filter(open -> !(open.requirement() instanceof Requirement.Confirmation))
                .map(this::kind)
                .toList();
        return text("missing", String.join(text("list.comma"), kinds));
    }

    private String kind(RequirementState open) {
        return switch (open.requirement()) {
            case Requirement.QuizPassed quiz -> text("kind.quiz");
            case Requirement.TopicQuizzes quizzes -> text("kind.topics", open.missing());
            case Requirement.RolePlayPassed run -> text("kind.roleplay");
            case Requirement.SignedOff sheet -> text("kind.signoff");
            case Requirement.HoldsLevel level -> text("kind.level");
            case Requirement.Confirmation() -> text("kind.confirmation");
        };
    }

    String level(LevelStanding level) {
        if (level.isHeld()) {
            return text("level.held");
        }
        return text(level.evaluation().isBegun() ? "level.training" : "level.not-yet");
    }

    /** Who decided on it when, or what it waits for. */
    String grounds(ClearanceStanding standing) {
        return switch (standing.state()) {
            case CLEARED -> decided("confirmed-by", standing.decided());
            case WITHDRAWN -> decided("withdrawn-by", standing.decided());
            case SHOWN -> text("shown");
            case NOT_YET, IN_TRAINING -> missing(standing.evaluation());
        };
    }

    /** Why it was taken back, in the words of who did so. */
    Optional<String> reason(ClearanceStanding standing) {
        return standing.state() == ClearanceState.WITHDRAWN
                ? Optional.of(standing.decided().reason())
                : Optional.empty();
    }

    private String decided(String key, ClearanceDecision decision) {
        return text(key, decision.byName(), date(decision.at()));
    }
}
