package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.certification.CertificationService;
import org.sokuto.people.PersonId;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.PageSection;
import org.springframework.core.annotation.Order;

/** What the page of a person says about levels and clearances. */
@org.springframework.stereotype.Component
@Order(40)
class CertificationSection implements PageSection {

    private final CertificationService certification;
    private final Messages messages;
    private final SiteSettings site;

    CertificationSection(CertificationService certification, Messages messages, SiteSettings site) {
        this.certification = certification;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String page() {
        return "people";
    }

    @Override
    public Optional<Component> about(UUID subject) {
        try {
            return Optional.of(new CertificationCards(
                    certification.person(new PersonId(subject)),
                    new CertificationWords(messages, site, UI.getCurrent().getLocale())));
        } catch (NotFound notShown) {
            return Optional.empty();
        }
    }
}
