package org.sokuto.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Evidence;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives persons the levels that their evidence earns, where the level says that nobody has to decide. */
@Service
@Transactional(readOnly = true)
public class AwardService {

    /** What the audit log calls it; nobody can do it by hand, so it is no action that a role reaches. */
    private static final String ISSUE = "award.issue";

    private final RuleBook rules;
    private final Standings standings;
    private final AwardStore awards;
    private final BoardPeople people;
    private final CurrentActor current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardService(
            RuleBook rules,
            Standings standings,
            AwardStore awards,
            BoardPeople people,
            CurrentActor current,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.standings = standings;
        this.awards = awards;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Issues what these persons have earned and do not hold; harmless when repeated, also at the same time.
     *
     * @return number of levels issued
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public int award(Collection<PersonId> persons) {
        List<Rule.ForLevel> levels =
                rules.levels().stream().filter(Rule.ForLevel::byRule).toList();
        Map<PersonId, Evidence> evidence = standings.evidence(persons, levels);
        Map<PersonId, List<AwardItem>> held = awards.find(persons);
        int issued = 0;
        for (PersonId person : persons) {
            issued += award(
                    person, levels, evidence.getOrDefault(person, Evidence.NONE), held.getOrDefault(person, List.of()));
        }
        return issued;
    }

    /**
     * The same for one person right after a proof was stored in this transaction. Of two proofs that are stored at the
     * same time, the second is judged when the first can be seen.
     *
     * @return number of levels issued
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public int award(PersonId person) {
        awards.takeTurn(person);
        return award(List.of(person));
    }

    /** Asks the rules anew for everybody, as after they changed. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public int awardAll() {
        return award(people.findAll());
    }

    /** From the lowest level up, so that one that asks for another can follow it at once. */
    private int award(PersonId person, List<Rule.ForLevel> levels, Evidence evidence, List<AwardItem> held) {
        List<AwardItem> own = new ArrayList<>(held);
        for (Rule.ForLevel level : levels) {
            Evaluation evaluation = Evaluation.of(level.requirements(), Standings.with(evidence, own));
            if (evaluation.isAwardable()
                    && own.stream().noneMatch(award -> award.level().equals(level.key()))) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                AwardItem award = new AwardItem(AwardId.next(), level.key(), now);
                if (awards.issue(award.id(), person, level, evaluation, now)) {
                    own.add(award);
                    tell(award, person, level);
                }
            }
        }
        return own.size() - held.size();
    }

    private void tell(AwardItem award, PersonId person, Rule.ForLevel level) {
        Map<String, String> facts = Map.of(
                "award", award.id().value().toString(), "level", level.key(), "rule", level.sha256(), "by", "rule");
        audit.append(new Decision(ISSUE, current.personOrNull(), person.value(), facts));
        events.publishEvent(new LevelAwarded(award.id(), person, level.key(), award.issuedAt()));
    }
}
