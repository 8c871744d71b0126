package org.sokuto.roleplay;

import java.util.Collection;
import java.util.List;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of finished runs; those that were stopped do not count. */
@Service
@Transactional(readOnly = true)
public class RunResults {

    /** Those of the signed-in person, newest first. */
    @Requires({Action.SCENARIO_PLAY, Action.TRANSCRIPT_READ})
    public List<RunResult> findMine() {
        return List.of();
    }

    /** Those of these persons within reach in these families, newest first. */
    @Requires(Action.TRANSCRIPT_READ)
    public List<RunResult> find(Collection<PersonId> people, Collection<String> families) {
        return List.of();
    }
}
