package org.sokuto.certification;

import java.util.List;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What a decision rests on, as it is kept with the decision: each requirement of the rule and what meets it. */
record EvidenceSnapshot(String rule, String sha256, List<Entry> requirements) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Entry(String kind, Requirement asked, List<Proof> met) {}

    static EvidenceSnapshot of(Rule rule, Evaluation evaluation) {
        return new EvidenceSnapshot(
                rule.key(),
                rule.sha256(),
                evaluation.states().stream()
                        .map(state -> new Entry(
                                state.requirement().getClass().getSimpleName(), state.requirement(), state.met()))
                        .toList());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Tells two snapshots apart. */
    String fingerprint() {
        return Sha256.of(json());
    }
}
