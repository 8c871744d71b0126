package org.sokuto.roleplay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Mood;
import org.sokuto.roleplay.engine.Move;
import org.sokuto.roleplay.engine.State;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.shared.LocalText;

/** A stored run brought back from its events. */
record Replay(StoredRun run, Playable playable, List<RunStore.StoredEvent> events, Conversation conversation) {

    static Replay of(StoredRun run, Playable playable, List<RunStore.StoredEvent> events) {
        Conversation conversation = Conversation.replay(
                playable.file().scenario(),
                events.stream().map(RunStore.StoredEvent::event).toList());
        return new Replay(run, playable, List.copyOf(events), conversation);
    }

    RunSheet sheet() {
        ScenarioFile file = playable.file();
        List<Move> moves = conversation.moves();
        return new RunSheet(
                run.id(),
                run.family(),
                file.header().title(),
                file.customer().call(),
                file.record(),
                talk(),
                mood(conversation.state()),
                moves.isEmpty() ? Optional.empty() : mood(moves.getLast().before()),
                moves.size(),
                file.scenario().turns(),
                conversation.offered().stream()
                        .map(option -> new RunSheet.Choice(option.key(), option.text()))
                        .toList(),
                !run.isOpen(),
                run.fromRun() != null);
    }

    /** Everything said, each answer at the time of the move it answers. */
    List<Utterance> talk() {
        List<Utterance> talk = new ArrayList<>();
        conversation.opening().forEach(line -> talk.add(customer(line, run.startedAt(), 0)));
        for (Move move : conversation.moves()) {
            Instant at = events.get(move.number() - 1).at();
            talk.add(new Utterance(Utterance.Speaker.OPERATOR, move.option().text(), at, move.number()));
            move.lines().forEach(line -> talk.add(customer(line, at, move.number())));
        }
        return talk;
    }

    private Optional<LocalText> mood(State state) {
        Mood mood = playable.file().scenario().mood();
        return mood == null ? Optional.empty() : Optional.of(mood.words(state));
    }

    private static Utterance customer(String line, Instant at, int move) {
        return new Utterance(Utterance.Speaker.CUSTOMER, line, at, move);
    }
}
