package org.sokuto.people.access;

/** How far a role reaches with an action. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** The person's own record. */
    OWN,
    /** Persons assigned to the person. */
    ASSIGNED,
    /** Persons in teams the person supervises now. */
    TEAM,
    /** All teams at or below the unit given with the role. */
    UNIT,
    /** Counts over people without names, from the minimum n on. */
    AGGREGATE,
    /** Everything. */
    ALL
}
