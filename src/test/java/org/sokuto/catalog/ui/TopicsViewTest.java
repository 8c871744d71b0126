package org.sokuto.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.EmptyState;

class TopicsViewTest extends KaribuTest {

    @Test
    void topics_stand_below_their_products() {
        topics.add("hikari.billing", "hikari.order", "mobile.plan");
        signIn(people.add("OP0001", null, Role.OPERATOR));
        open("topics", TopicsView.class);

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("製品 hikari", "製品 mobile");
        assertThat(_find(Anchor.class)).isEmpty();
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void who_may_see_figures_gets_links_to_them() {
        topics.add("hikari.billing");
        signIn(people.add("TR0001", null, Role.TRAINER));
        open("topics", TopicsView.class);

        assertThat(_find(ProductCard.class).getFirst().getElement().getOuterHTML())
                .contains("topics/hikari.billing");
    }

    @Test
    void a_code_is_found_and_no_hit_offers_to_clear() {
        topics.add("hikari.billing", "mobile.plan");
        signIn(people.add("OP0001", null, Role.OPERATOR));

        open("topics?q=ＭＯＢＩＬＥ", TopicsView.class);
        assertThat(_find(ProductCard.class)).hasSize(1);

        open("topics?q=gas", TopicsView.class);
        assertThat(_find(ProductCard.class)).isEmpty();
        _click(_get(Button.class, search -> search.withText("条件を戻す")));
        assertThat(_find(ProductCard.class)).hasSize(2);
    }

    @Test
    void an_empty_list_leads_those_who_may_to_the_import() {
        signIn(people.add("TR0001", null, Role.TRAINER));
        open("topics", TopicsView.class);
        assertThat(_find(_get(EmptyState.class), Button.class)).hasSize(1);

        signIn(people.add("OP0001", null, Role.OPERATOR));
        open("topics", TopicsView.class);
        assertThat(_find(_get(EmptyState.class), Button.class)).isEmpty();
    }

    @Test
    void speaks_english_too() {
        signIn(people.add("OP0001", null, Role.OPERATOR), Locale.ENGLISH);

        assertThat(open("topics", TopicsView.class).getPageTitle()).isEqualTo("Topics and products");
    }
}
