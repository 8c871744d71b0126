package org.sokuto.roleplay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Fraction;
import org.sokuto.roleplay.engine.Mood;
import org.sokuto.roleplay.engine.Move;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.roleplay.engine.State;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.shared.LocalText;

/** Puts a run that is over into the form in which it is looked back on. */
final class DebriefWriter {

    private final Replay replay;
    private final boolean own;
    private final int ordinal;
    private final ScenarioFile file;
    private final Scenario scenario;
    private final Conversation conversation;
    private final Valuation valuation;
    private final @Nullable Mood mood;

    DebriefWriter(Replay replay, boolean own, int ordinal) {
        this.replay = replay;
        this.own = own;
        this.ordinal = ordinal;
        file = replay.playable().file();
        scenario = file.scenario();
        conversation = replay.conversation();
        valuation = replay.playable().valuation();
        mood = scenario.mood();
    }

    Debrief write() {
        StoredRun run = replay.run();
        Outcome outcome = conversation.outcome().orElseThrow();
        List<Debrief.Turn> turns = conversation.moves().stream().map(this::turn).toList();
        return new Debrief(
                run.id(),
                run.person(),
                own,
                run.family(),
                file.header().title(),
                file.customer().call(),
                run.startedAt(),
                replay.events().getLast().at(),
                ordinal,
                outcome,
                conversation.stopped() ? Optional.empty() : conversation.end().map(Node.End::summary),
                bands(),
                mood(Conversation.begin(scenario).state()),
                run.fromRun() != null,
                turns,
                replay.talk(),
                outcome == Outcome.STOPPED ? Optional.empty() : Optional.of(scored(turns)));
    }

    private Debrief.Turn turn(Move move) {
        Option option = move.option();
        Fraction cost = valuation.regret(move.before(), option);
        Option best = valuation.bestOption(move.before());
        return new Debrief.Turn(
                move.number(),
                move.node().label(),
                option.text(),
                move.lines(),
                mood(move.after()),
                option.why(),
                cost.tenths(),
                valuation.atStake(move.before()).tenths(),
                cost.signum() == 0 ? Optional.empty() : Optional.of(new Debrief.Better(best.text(), best.why())),
                valuation.rows().stream()
                        .filter(row -> option.points(row.key()) != 0)
                        .map(row -> new Debrief.RowPoints(
                                row.title(),
                                valuation.worth(row, option.points(row.key())).tenths()))
                        .toList(),
                scenario.required().stream()
                        .filter(point -> option.meets().contains(point.key()))
                        .map(Scenario.RequiredPoint::text)
                        .toList(),
                scenario.breaches().stream()
                        .filter(breach -> breach.key().equals(option.breach()))
                        .map(breach -> breach(breach, true))
                        .findFirst());
    }

    private List<Debrief.MoodBand> bands() {
        Mood known = mood;
        return known == null
                ? List.of()
                : IntStream.range(0, known.bands().size())
                        .mapToObj(band -> new Debrief.MoodBand(
                                known.bands().get(band).words(), known.middle(band, scenario.variables())))
                        .toList();
    }

    private Optional<Debrief.MoodPoint> mood(State state) {
        return mood == null
                ? Optional.empty()
                : Optional.of(new Debrief.MoodPoint(mood.share(state, scenario.variables()), mood.band(state)));
    }

    private Debrief.Scored scored(List<Debrief.Turn> turns) {
        Score score = replay.playable().score(conversation);
        Set<String> met = conversation.met();
        return new Debrief.Scored(
                score.total(),
                score.attained(),
                valuation.bestTotal().tenths(),
                score.passed(),
                score.rows().stream()
                        .map(row -> new Debrief.Row(
                                row.row().title(),
                                row.row().principle(),
                                row.points(),
                                row.most(),
                                row.row().anchors()))
                        .toList(),
                scenario.required().stream()
                        .map(point -> new Debrief.Point(
                                point.text(),
                                row(point.row()),
                                Optional.ofNullable(point.policy()),
                                point.gate(),
                                met.contains(point.key())))
                        .toList(),
                score.breaches().stream().map(breach -> breach(breach, true)).toList(),
                good(turns),
                lever(turns));
    }

    /** The best move that was made where most was at stake. */
    private static Optional<Integer> good(List<Debrief.Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.cost() == 0 && turn.breach().isEmpty())
                .max(Comparator.comparingInt(Debrief.Turn::stake)
                        .thenComparing(
                                Comparator.comparingInt(Debrief.Turn::number).reversed()))
                .map(Debrief.Turn::number);
    }

    /** A breach before anything else, since it caps the total; otherwise the move that cost the most. */
    private static Optional<Integer> lever(List<Debrief.Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.cost() > 0)
                .max(Comparator.comparing((Debrief.Turn turn) -> turn.breach().isPresent())
                        .thenComparingInt(Debrief.Turn::cost)
                        .thenComparing(
                                Comparator.comparingInt(Debrief.Turn::number).reversed()))
                .map(Debrief.Turn::number);
    }

    private Debrief.Point breach(Scenario.Breach breach, boolean happened) {
        return new Debrief.Point(
                breach.text(), row(breach.row()), Optional.ofNullable(breach.policy()), true, happened);
    }

    private LocalText row(String key) {
        return file.rubric().rows().stream()
                .filter(row -> row.key().equals(key))
                .map(Rubric.Row::title)
                .findFirst()
                .orElseThrow();
    }
}
