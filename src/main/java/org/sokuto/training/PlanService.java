package org.sokuto.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Scope;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans: what was agreed that a person learns, offered from a gap, agreed, withdrawn, read. */
@Service
@Transactional(readOnly = true)
public class PlanService {

    private static final int LONGEST_REASON = 300;

    private final PlanItems items;
    private final PlanMaterials materials;
    private final PlanGrounds grounds;
    private final CatalogService catalog;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    PlanService(
            PlanItems items,
            PlanMaterials materials,
            PlanGrounds grounds,
            CatalogService catalog,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.materials = materials;
        this.grounds = grounds;
        this.catalog = catalog;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be agreed with a person on a topic, and the figures behind it as far as the viewer may see them. */
    @Requires(Action.PLAN_WRITE)
    public PlanOffer offer(PersonId person, String topicCode) {
        PersonReference learner = other(person);
        TopicItem topic = topic(topicCode);
        List<PlanItem> plan = items.find(person, Scope.EVERYONE);
        List<PlanMaterial> material = materials.find(person, topicCode, plan);
        Set<PlanKind> missing = EnumSet.allOf(PlanKind.class);
        material.forEach(piece -> missing.remove(piece.kind()));
        Optional<PlanGrounds.Grounds> found = grounds.find(person, topic.id());
        return new PlanOffer(
                learner,
                topic,
                found.map(PlanGrounds.Grounds::basis),
                found.flatMap(PlanGrounds.Grounds::estimate).filter(estimate -> mayReadRates(learner)),
                found.flatMap(PlanGrounds.Grounds::finding)
                        .filter(finding -> access.scope(Action.TOPIC_GAP_READ).aggregate()),
                material,
                missing,
                load(plan));
    }

    /** Adds the chosen pieces of the topic's offer to the person's plan, each due on that day. */
    @Requires(Action.PLAN_WRITE)
    @Transactional
    public List<PlanItemId> agree(PersonId person, String topicCode, List<PlanItemDraft> chosen, LocalDate dueOn) {
        PersonReference learner = other(person);
        TopicItem topic = topic(topicCode);
        problems(chosen, dueOn).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        List<PlanMaterial> material = materials.find(person, topicCode, items.find(person, Scope.EVERYONE));
        List<PlanMaterial> agreed = material.stream()
                .filter(piece -> chosen.stream().anyMatch(piece::is))
                .toList();
        if (agreed.size() < Set.copyOf(chosen).size()) {
            throw new NotFound();
        }
        PlanGap gap = grounds.find(person, topic.id())
                .flatMap(found -> found.estimate()
                        .map(estimate -> PlanGap.of(estimate, found.basis().period())))
                .orElse(null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<PlanItemId> added = new ArrayList<>();
        try {
            for (PlanMaterial piece : agreed) {
                PlanItemId id = PlanItemId.next();
                items.add(
                        new PlanItem(
                                id,
                                learner,
                                topic.id(),
                                piece.kind(),
                                piece.ref(),
                                piece.title(),
                                piece.minutes(),
                                dueOn,
                                "",
                                now,
                                gap,
                                null,
                                null),
                        current.person());
                added.add(id);
            }
        } catch (DuplicateKeyException agreedMeanwhile) {
            throw new ChangedMeanwhile();
        }
        audit.append(decision(person, Map.of("topic", topicCode, "agreed", refs(chosen), "due", dueOn.toString())));
        return added;
    }

    /** Everything that keeps these entries from being agreed, in the order of the form. */
    @Requires(Action.PLAN_WRITE)
    public List<InvalidInput> problems(List<PlanItemDraft> chosen, @Nullable LocalDate dueOn) {
        List<InvalidInput> problems = new ArrayList<>();
        if (chosen.isEmpty()) {
            problems.add(new InvalidInput("items", "training.plan.items.empty"));
        }
        if (dueOn == null) {
            problems.add(new InvalidInput("dueOn", "training.plan.due.empty"));
        } else if (dueOn.isBefore(LocalDate.now(clock))) {
            problems.add(new InvalidInput("dueOn", "training.plan.due.past"));
        }
        return problems;
    }

    /** Takes an open item out of a plan; it stays readable with the reason. */
    @Requires(Action.PLAN_WRITE)
    @Transactional
    public void withdraw(PlanItemId id, String reason) {
        PlanItem item = items.findOpen(id, current.person(), access.scope(Action.PLAN_WRITE))
                .orElseThrow(NotFound::new);
        String said = reason.strip();
        if (said.isEmpty()) {
            throw new InvalidInput("reason", "training.plan.reason.empty");
        }
        if (said.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "training.plan.reason.long", LONGEST_REASON, said.length());
        }
        if (!items.withdraw(id, current.person(), said, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new ChangedMeanwhile();
        }
        audit.append(decision(
                item.person().id(), Map.of("withdrawn", refs(List.of(new PlanItemDraft(item.kind(), item.ref()))))));
    }

    /** The plan of the signed-in person. */
    @Requires(Action.PLAN_READ)
    public List<PlanItem> findMine() {
        PersonId me = current.person();
        return items.find(me, new Scope(false, Set.of(), Set.of(), me.value(), false));
    }

    /** The plan of a person within reach; nothing otherwise. */
    @Requires(Action.PLAN_READ)
    public List<PlanItem> find(PersonId person) {
        return items.find(person, access.scope(Action.PLAN_READ)).stream()
                .map(this::shown)
                .toList();
    }

    /** One page of the open items of others whose plans the viewer may change, persons in order of reading. */
    @Requires(Action.PLAN_WRITE)
    public List<PlanItem> findOpen(@Nullable TeamId team, int offset, int limit) {
        return items.findOpen(team, access.scope(Action.PLAN_WRITE), offset, limit).stream()
                .map(this::shown)
                .toList();
    }

    @Requires(Action.PLAN_WRITE)
    public long countOpen(@Nullable TeamId team) {
        return items.countOpen(team, access.scope(Action.PLAN_WRITE));
    }

    /** Whether the signed-in person may change the plan of that person. */
    @Requires(Action.PLAN_READ)
    public boolean mayChange(PersonId person) {
        return items.findOther(person, current.personOrNull(), access.scope(Action.PLAN_WRITE))
                .isPresent();
    }

    private PersonReference other(PersonId person) {
        return items.findOther(person, current.personOrNull(), access.scope(Action.PLAN_WRITE))
                .orElseThrow(NotFound::new);
    }

    private TopicItem topic(String code) {
        return catalog.tree()
                .findByCode(code)
                .filter(item -> item.kind() == TopicKind.SUBJECT)
                .orElseThrow(NotFound::new);
    }

    private PlanItem shown(PlanItem item) {
        return mayReadRates(item.person()) ? item : item.withoutGap();
    }

    private boolean mayReadRates(PersonReference person) {
        TeamId team = person.team();
        return access.scope(Action.RATE_READ).covers(person.id().value(), team == null ? null : team.value());
    }

    private static PlanLoad load(List<PlanItem> plan) {
        return new PlanLoad(plan.stream()
                .filter(PlanItem::isOpen)
                .map(item -> new PlanLoad.Share(item.topic(), item.minutes(), item.dueOn()))
                .toList());
    }

    private static String refs(List<PlanItemDraft> chosen) {
        return chosen.stream()
                .map(draft -> draft.kind() + " " + draft.ref())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private Decision decision(PersonId person, Map<String, String> facts) {
        return new Decision(
                Action.PLAN_WRITE.id(), Objects.requireNonNull(current.personOrNull()), person.value(), facts);
    }
}
