package org.sokuto.shell.demo;

import org.jspecify.annotations.Nullable;

/** Somebody who works in the centre, hired on a working day counted from the first day of the history. */
record Person(
        String role,
        String employeeNo,
        FullName name,
        @Nullable String team,
        int hiredAt) {

    boolean sharesTeamWith(Person other) {
        return team != null && team.equals(other.team());
    }
}
