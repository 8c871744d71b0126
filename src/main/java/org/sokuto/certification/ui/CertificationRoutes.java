package org.sokuto.certification.ui;

import org.sokuto.people.PersonId;

/** The addresses of the pages on levels and clearances. */
final class CertificationRoutes {

    static final String BOARD = "certification";
    static final String CLEARANCES = "clearances";
    static final String MINE = "my/certification";

    private CertificationRoutes() {}

    static String person(PersonId person) {
        return "people/" + person.value();
    }
}
