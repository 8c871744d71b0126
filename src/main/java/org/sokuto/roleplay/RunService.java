package org.sokuto.roleplay;

import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs through scenarios: begun, carried on move by move, ended. */
@Service
@Transactional(readOnly = true)
public class RunService {

    /** Resumes the open run of the signed-in person in the family, or begins one in the variant least finished so far. */
    @Requires(Action.SCENARIO_PLAY)
    @Transactional
    public RunId start(String family) {
        throw new UnsupportedOperationException(family);
    }
}
