package org.sokuto.roleplay;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs through scenarios: begun, carried on move by move, ended. A run stays on the version that it began with. */
@Service
@Transactional(readOnly = true)
public class RunService {

    private final ScenarioVersions versions;
    private final RunStore runs;
    private final Access access;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunService(
            ScenarioVersions versions,
            RunStore runs,
            Access access,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.runs = runs;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Resumes the open run of the signed-in person in the family, or begins one in the variant least finished so far. */
    @Requires(Action.SCENARIO_PLAY)
    @Transactional
    public RunId start(String family) {
        PersonId person = current.person();
        runs.lock(person);
        return runs.findOpen(person, family).map(StoredRun::id).orElseGet(() -> begin(person, family));
    }

    /**
     * Takes up a run of one's own again right before a move, in a run of its own. A run of the family that is open is
     * stopped.
     *
     * @param move number of the first move that is to be made anew
     */
    @Requires(Action.SCENARIO_PLAY)
    @Transactional
    public RunId startFrom(RunId run, int move) {
        PersonId person = current.person();
        runs.lock(person);
        Replay earlier = replay(runs.lock(run, person).orElseThrow(NotFound::new));
        if (move < 1 || move > earlier.conversation().moves().size()) {
            throw new NotFound();
        }
        runs.findOpen(person, earlier.run().family()).ifPresent(open -> happen(replay(open), new RunEvent.Stopped()));
        Instant now = clock.instant();
        StoredRun again = new StoredRun(
                RunId.next(), person, earlier.run().version(), earlier.run().family(), now, null, run, move);
        runs.add(again);
        for (int seq = 1; seq < move; seq++) {
            runs.append(again.id(), seq, earlier.events().get(seq - 1).event(), now);
        }
        return again.id();
    }

    /** A run of one's own. */
    @Requires(Action.SCENARIO_PLAY)
    public RunSheet find(RunId run) {
        return own(run).sheet();
    }

    /**
     * Makes a move. It is stored before the customer answers. Whoever repeats a move, or acts on a page that others have
     * overtaken, changes nothing and gets the run as it stands.
     *
     * @param expectedMoves moves that the page showed
     * @param option key of the option chosen
     */
    @Requires(Action.SCENARIO_PLAY)
    @Transactional
    public RunSheet move(RunId run, int expectedMoves, String option) {
        Replay before = replay(runs.lock(run, current.person()).orElseThrow(NotFound::new));
        Conversation conversation = before.conversation();
        if (!before.run().isOpen() || conversation.moves().size() != expectedMoves) {
            return before.sheet();
        }
        if (conversation.offered().stream().noneMatch(offer -> offer.key().equals(option))) {
            throw new InvalidInput("option", "roleplay.move.unknown");
        }
        return happen(before, new RunEvent.Chosen(conversation.state().node(), option))
                .sheet();
    }

    /** Leaves a run. Nothing is scored and nothing counts against the person; a run that is over stays as it is. */
    @Requires(Action.SCENARIO_PLAY)
    @Transactional
    public void stop(RunId run) {
        Replay before = replay(runs.lock(run, current.person()).orElseThrow(NotFound::new));
        if (before.run().isOpen()) {
            happen(before, new RunEvent.Stopped());
        }
    }

    /** What a run that is over showed, for the person and for whoever may read the transcript. */
    @Requires({Action.SCENARIO_PLAY, Action.TRANSCRIPT_READ})
    public Debrief debrief(RunId run) {
        StoredRun stored = runs.find(run, access.scope(Action.SCENARIO_PLAY))
                .or(() -> runs.find(run, access.scope(Action.TRANSCRIPT_READ)))
                .filter(found -> !found.isOpen())
                .orElseThrow(NotFound::new);
        boolean own = stored.person().value().equals(current.personOrNull());
        return new DebriefWriter(replay(stored), own, runs.ordinal(stored)).write();
    }

    private RunId begin(PersonId person, String family) {
        Map<String, Integer> finished = runs.countFinished(person, family);
        Playable variant = versions.current().stream()
                .filter(playable -> playable.file().family().equals(family))
                .min(Comparator.<Playable>comparingInt(playable ->
                                finished.getOrDefault(playable.file().key(), 0))
                        .thenComparing(playable -> playable.file().key()))
                .orElseThrow(NotFound::new);
        StoredRun run =
                new StoredRun(RunId.next(), person, variant.version(), family, clock.instant(), null, null, null);
        runs.add(run);
        return run.id();
    }

    private Replay own(RunId run) {
        return replay(runs.find(run, access.scope(Action.SCENARIO_PLAY))
                .filter(found -> found.person().value().equals(current.personOrNull()))
                .orElseThrow(NotFound::new));
    }

    private Replay replay(StoredRun run) {
        return Replay.of(run, versions.get(run.version()), runs.events(run.id()));
    }

    /** Appends an event, and closes the run where the event ended it. */
    private Replay happen(Replay before, RunEvent event) {
        StoredRun run = before.run();
        Instant now = clock.instant();
        runs.append(run.id(), before.events().size() + 1, event, now);
        Conversation after = before.conversation().then(event);
        after.outcome().ifPresent(outcome -> close(before, after, outcome, now));
        return replay(runs.lock(run.id(), run.person()).orElseThrow(NotFound::new));
    }

    private void close(Replay before, Conversation conversation, Outcome outcome, Instant now) {
        StoredRun run = before.run();
        if (outcome == Outcome.STOPPED) {
            runs.close(run.id(), outcome, null, now);
            return;
        }
        Score score = before.playable().score(conversation);
        runs.close(run.id(), outcome, score, now);
        if (run.fromRun() == null) {
            events.publishEvent(new RunFinished(
                    run.id(),
                    run.person(),
                    run.family(),
                    before.playable().file().key(),
                    score.total() / 10.0,
                    score.passed(),
                    now));
        }
    }
}
