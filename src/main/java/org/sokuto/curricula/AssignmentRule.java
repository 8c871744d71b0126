package org.sokuto.curricula;

import java.time.LocalDate;
import org.sokuto.people.access.Role;

/**
 * Whom a course is assigned to without anybody's doing.
 *
 * @param role only persons who hold it
 * @param hiredWithinDays only persons hired at most so many days ago
 * @param dueDays days from the hire date until the course is due
 */
public record AssignmentRule(Role role, int hiredWithinDays, int dueDays) {

    /** Days that are left at least, however late the course is assigned. */
    static final int FEWEST_DAYS = 7;

    /** The first hire date that is hit on that day. */
    LocalDate hiredFrom(LocalDate today) {
        return today.minusDays(hiredWithinDays);
    }

    LocalDate dueOn(LocalDate hiredOn, LocalDate today) {
        LocalDate due = hiredOn.plusDays(dueDays);
        LocalDate earliest = today.plusDays(FEWEST_DAYS);
        return due.isBefore(earliest) ? earliest : due;
    }
}
