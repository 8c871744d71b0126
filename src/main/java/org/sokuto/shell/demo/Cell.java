package org.sokuto.shell.demo;

/** An operator's employee number and a topic's code. */
record Cell(String employeeNo, String topic) {

    static Cell of(Operator operator, Topic topic) {
        return new Cell(operator.person().employeeNo(), topic.code());
    }
}
