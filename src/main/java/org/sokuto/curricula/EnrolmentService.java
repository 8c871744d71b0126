package org.sokuto.curricula;

import java.util.Collection;
import java.util.List;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which course and how far; steps are ticked by evidence, never by hand. */
@Service
@Transactional(readOnly = true)
public class EnrolmentService {

    /** The signed-in person's courses: by due day, those without one last, finished ones at the end. */
    @Requires(Action.COURSE_READ)
    public List<Enrolment> findMine() {
        throw new UnsupportedOperationException();
    }

    /** The courses of these persons, as far as they are within reach. */
    @Requires({Action.COURSE_PROGRESS_READ, Action.INSTALLATION_RUN})
    public List<Enrolment> progress(Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    /** Takes up a course that was not assigned; what was shown before counts. Does nothing for who is in it. */
    @Requires(Action.COURSE_READ)
    @Transactional
    public void start(String course) {
        throw new UnsupportedOperationException();
    }

    /** The signed-in person came to the end of a lesson ({@code course/name}). */
    @Requires(Action.COURSE_READ)
    @Transactional
    public void markRead(String lesson) {
        throw new UnsupportedOperationException();
    }

    /**
     * Enrols whom the courses' rules hit and who is not enrolled yet; harmless when repeated.
     *
     * @return number of new enrolments
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public int assignByRule() {
        throw new UnsupportedOperationException();
    }

    /** The rules by which courses are assigned, and how many they hit today. */
    @Requires(Action.CONTENT_READ)
    public List<RulePreview> previewRules() {
        throw new UnsupportedOperationException();
    }
}
