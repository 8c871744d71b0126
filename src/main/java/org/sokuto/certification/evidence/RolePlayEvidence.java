package org.sokuto.certification.evidence;

import java.util.Collection;
import java.util.List;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Requirement.RolePlayPassed;
import org.sokuto.people.PersonId;
import org.sokuto.roleplay.RunResults;
import org.springframework.stereotype.Component;

/** Finished role-plays. */
@Component
class RolePlayEvidence implements EvidenceSource {

    private final RunResults results;

    RolePlayEvidence(RunResults results) {
        this.results = results;
    }

    @Override
    public List<Shown> find(Collection<PersonId> people, Collection<Requirement> asked) {
        List<String> families = asked.stream()
                .filter(RolePlayPassed.class::isInstance)
                .map(one -> ((RolePlayPassed) one).family())
                .distinct()
                .toList();
        return results.find(people, families).stream()
                .map(result -> new Shown(
                        result.person(),
                        new Proof.RolePlayed(result.run().value(), result.at(), result.family(), result.passed())))
                .toList();
    }
}
