package org.sokuto.roleplay;

import java.util.UUID;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.roleplay.format.ScenarioFile;

/** A stored version of a scenario, read and valued. */
record Playable(UUID version, ScenarioFile file, Valuation valuation) {

    static Playable of(UUID version, ScenarioFile file) {
        return new Playable(version, file, Valuation.of(Exploration.of(file.scenario()), file.rubric()));
    }

    Score score(Conversation conversation) {
        return Score.of(conversation, valuation);
    }
}
