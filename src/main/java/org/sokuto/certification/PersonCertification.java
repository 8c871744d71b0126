package org.sokuto.certification;

/**
 * Levels and clearances of one person.
 *
 * @param own whether it is the viewer's own
 * @param mayOpenEvidence whether the viewer may open the attempts and runs behind it
 */
public record PersonCertification(
        BoardPerson person,
        PersonStanding standing,
        RequirementTitles titles,
        boolean own,
        boolean mayOpenEvidence) {}
