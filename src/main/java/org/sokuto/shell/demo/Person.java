package org.sokuto.shell.demo;

import org.jspecify.annotations.Nullable;

/** Somebody who works in the centre, hired on a working day counted from the first day of the history. */
record Person(
        String role,
        String employeeNo,
        FullName name,
        @Nullable String team,
        int hiredAt) {

    private static final int TRAINING_DAYS = 15;

    /** The first day on calls: whoever was hired during the history is trained first. */
    int firstCallAt() {
        return hiredAt < 0 ? hiredAt : hiredAt + TRAINING_DAYS;
    }

    boolean sharesTeamWith(Person other) {
        return team != null && team.equals(other.team());
    }
}
