package org.sokuto.shell.demo;

import org.jspecify.annotations.Nullable;

/** A person of the demo centre as whom a newcomer may sign in; the team is null for whoever works for all of them. */
public record DemoLogin(
        String role,
        String employeeNo,
        String name,
        String kana,
        @Nullable String team) {

    static DemoLogin of(Person person) {
        FullName name = person.name();
        return new DemoLogin(person.role(), person.employeeNo(), name.written(), name.kana(), person.team());
    }
}
