package org.sokuto.certification;

import java.time.LocalDate;
import java.util.List;
import org.sokuto.certification.policy.Rule;

/**
 * How far the people within reach are with levels and clearances, as of a day.
 *
 * @param levels the ladder, the lowest first
 * @param clearances in order of the products
 * @param rows in order of reading
 */
public record CertificationBoard(
        LocalDate asOf,
        List<Rule.ForLevel> levels,
        List<Rule.ForClearance> clearances,
        List<Row> rows,
        RequirementTitles titles) {

    public CertificationBoard {
        levels = List.copyOf(levels);
        clearances = List.copyOf(clearances);
        rows = List.copyOf(rows);
    }

    /**
     * One person.
     *
     * @param mayConfirm whether the viewer may confirm clearances of this person
     * @param mayWithdraw whether the viewer may take them back
     */
    public record Row(BoardPerson person, PersonStanding standing, boolean mayConfirm, boolean mayWithdraw) {}
}
