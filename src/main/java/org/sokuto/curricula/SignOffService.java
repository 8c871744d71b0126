package org.sokuto.curricula;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainers' observations of real calls, on the sheets of the content. */
@Service
@Transactional(readOnly = true)
public class SignOffService {

    @Requires({Action.COURSE_READ, Action.INSTALLATION_RUN})
    public Optional<SheetItem> findSheet(String sheet) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records what was observed of an assigned person; nobody signs for oneself.
     *
     * @param ratings 0–3 for every item of the sheet, by key
     */
    @Requires(Action.SIGNOFF_WRITE)
    @Transactional
    public SignOffId record(PersonId person, String sheet, Map<String, Integer> ratings, String note) {
        throw new UnsupportedOperationException();
    }

    /** What was recorded of these persons on these sheets, the latest first, as far as within reach. */
    @Requires({Action.COURSE_PROGRESS_READ, Action.INSTALLATION_RUN})
    public List<SignOff> find(Collection<PersonId> people, Collection<String> sheets) {
        throw new UnsupportedOperationException();
    }
}
