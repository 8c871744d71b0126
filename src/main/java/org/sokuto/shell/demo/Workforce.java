package org.sokuto.shell.demo;

import java.util.List;
import java.util.stream.Stream;

/** Everybody in the centre; the supervisors stand in the order of their teams. */
record Workforce(
        List<Operator> operators, List<Person> supervisors, Person trainer, Person manager, Person administrator) {

    /** Without the administrator, whose role no roster may give. */
    List<Person> roster() {
        return Stream.of(operators.stream().map(Operator::person), supervisors.stream(), Stream.of(trainer, manager))
                .flatMap(people -> people)
                .toList();
    }
}
