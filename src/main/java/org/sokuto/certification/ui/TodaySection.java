package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.certification.CertificationService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.PageSection;
import org.springframework.core.annotation.Order;

/** What the page of the day says about one's own level and clearances. */
@org.springframework.stereotype.Component
@Order(40)
class TodaySection implements PageSection {

    private final CertificationService certification;
    private final Access access;
    private final Messages messages;
    private final SiteSettings site;

    TodaySection(CertificationService certification, Access access, Messages messages, SiteSettings site) {
        this.certification = certification;
        this.access = access;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String page() {
        return "today";
    }

    @Override
    public Optional<Component> about(UUID subject) {
        if (!access.may(Action.AWARD_READ)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StandingBrief(
                    certification.person(new PersonId(subject)),
                    new CertificationWords(messages, site, UI.getCurrent().getLocale())));
        } catch (NotFound noOperator) {
            return Optional.empty();
        }
    }
}
