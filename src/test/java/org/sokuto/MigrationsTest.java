package org.sokuto;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The schema is made by the scripts alone; Hibernate has compared it with the entities before a test runs. */
class MigrationsTest extends ApplicationTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private CatalogService catalog;

    @Test
    void all_scripts_ran_in_order_and_none_twice() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(script -> script.getVersion().getVersion())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void the_tree_of_teams_has_its_root_and_the_audit_log_its_end() {
        assertThat(count("team where parent_id is null")).isEqualTo(1);
        assertThat(count("audit_head where seq = 0")).isEqualTo(1);
    }

    @Test
    void the_roots_of_the_topic_tree_stand_ready() {
        assertThat(asInstallation(() -> catalog.tree().roots()))
                .extracting(TopicItem::code)
                .contains("product")
                .doesNotHaveDuplicates();
    }
}
