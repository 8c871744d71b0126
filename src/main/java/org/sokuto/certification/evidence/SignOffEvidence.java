package org.sokuto.certification.evidence;

import java.util.Collection;
import java.util.List;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Requirement.SignedOff;
import org.sokuto.curricula.SignOffService;
import org.sokuto.people.PersonId;
import org.springframework.stereotype.Component;

/** Observations that trainers recorded. */
@Component
class SignOffEvidence implements EvidenceSource {

    private final SignOffService signOffs;

    SignOffEvidence(SignOffService signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public List<Shown> find(Collection<PersonId> people, Collection<Requirement> asked) {
        List<String> sheets = asked.stream()
                .filter(SignedOff.class::isInstance)
                .map(one -> ((SignedOff) one).sheet())
                .distinct()
                .toList();
        return signOffs.find(people, sheets).stream()
                .map(one -> new Shown(
                        one.person(),
                        new Proof.Observed(
                                one.id().value(),
                                one.at(),
                                one.sheet(),
                                one.passed(),
                                one.by().value())))
                .toList();
    }
}
