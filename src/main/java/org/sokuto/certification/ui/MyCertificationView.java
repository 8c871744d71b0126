package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.PersonCertification;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** One's own levels and clearances, and what is missing for the next. */
@Route(CertificationRoutes.MINE)
@Requires(Action.AWARD_READ)
class MyCertificationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CertificationService certification;
    private final transient CurrentActor current;
    private final transient CertificationWords words;

    MyCertificationView(
            CertificationService certification, CurrentActor current, Messages messages, SiteSettings site) {
        this.certification = certification;
        this.current = current;
        words = new CertificationWords(messages, site, getLocale());
        addClassName("narrow");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), words.text("mine.lead")));
        try {
            show(certification.person(current.person()));
        } catch (NotFound noOperator) {
            add(EmptyState.section(Picture.DONE, words.text("mine.none"), words.text("mine.none.text")));
        }
    }

    private void show(PersonCertification person) {
        Div split = new Div(new NextLevelCard(person, words), new ClearancesCard(person, words));
        split.addClassNames("split", "even");
        add(split);
    }

    @Override
    public String getPageTitle() {
        return words.text("mine");
    }
}
