package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Div;
import org.sokuto.certification.PersonCertification;

/** Levels and clearances of a person, the same on the own page and for who leads the team. */
final class CertificationCards extends Div {

    CertificationCards(PersonCertification person, CertificationWords words) {
        addClassName("stack");
        add(new NextLevelCard(person, words), new ClearancesCard(person, words));
    }
}
