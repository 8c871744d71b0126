package org.sokuto.certification;

import java.util.Map;
import java.util.UUID;

/**
 * Levels and clearances of one person.
 *
 * @param names of whoever observed or confirmed something in it
 * @param own whether it is the viewer's own
 * @param mayOpenEvidence whether the viewer may open the attempts and runs behind it
 */
public record PersonCertification(
        BoardPerson person,
        PersonStanding standing,
        RequirementTitles titles,
        Map<UUID, String> names,
        boolean own,
        boolean mayOpenEvidence) {

    public PersonCertification {
        names = Map.copyOf(names);
    }
}
