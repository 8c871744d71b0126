package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.catalog.CatalogService;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.people.access.Access;
import org.sokuto.shared.ui.PageSection;
import org.sokuto.training.PlanService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What other modules say about a person stands on the page of the person. */
class PersonPartsTest extends RatePagesTest {

    private record Said(String page, Optional<Component> part) implements PageSection {

        @Override
        public Optional<Component> about(UUID subject) {
            return part;
        }
    }

    @Autowired
    private PlanService plans;

    @Autowired
    private CatalogService catalog;

    @Autowired
    private CourseCatalogue courses;

    @Autowired
    private Access access;

    @Test
    void sections_of_the_page_are_shown_where_they_have_something_to_say() {
        Span levels = new Span("levels");
        Map<String, Object> sections = Map.of(
                "levels", new Said("people", Optional.of(levels)),
                "silent", new Said("people", Optional.empty()),
                "elsewhere", new Said("topics", Optional.of(new Span("elsewhere"))));
        PersonParts parts = new PersonParts(
                plans,
                catalog,
                courses,
                new StaticListableBeanFactory(sections).getBeanProvider(PageSection.class),
                access,
                current,
                clock);

        assertThat(parts.contributed(aoki)).containsExactly(levels);
    }
}
