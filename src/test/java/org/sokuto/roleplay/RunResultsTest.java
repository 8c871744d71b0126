package org.sokuto.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.shared.NotFound;

class RunResultsTest extends PlayedRuns {

    @Test
    void a_debrief_is_for_the_person_the_team_lead_and_the_assigned_trainer() {
        RunId run = play("aaa");
        asInstallation(() -> trainers.assign(centre.trainer(), operator));

        assertThat(as(operator, () -> runs.debrief(run)).own()).isTrue();
        assertThat(as(centre.supervisor(), () -> runs.debrief(run)).own()).isFalse();
        assertThat(as(centre.trainer(), () -> runs.debrief(run)).own()).isFalse();
        for (PersonId other : List.of(centre.second(), centre.eastManager(), centre.manager())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> runs.debrief(run)));
        }
    }

    @Test
    void a_trainer_without_assignment_reads_no_transcript() {
        RunId run = play("aaa");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(centre.trainer(), () -> runs.debrief(run)));
    }

    @Test
    void a_run_that_goes_on_has_no_debrief() {
        RunId run = play("a");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(operator, () -> runs.debrief(run)));
    }

    @Test
    void the_debrief_names_one_good_move_and_the_one_that_cost_the_most() {
        Debrief debrief = as(operator, () -> runs.debrief(play("acab")));

        assertThat(debrief.scored()).hasValueSatisfying(scored -> {
            assertThat(scored.good()).contains(1);
            assertThat(scored.lever()).contains(4);
            assertThat(scored.best()).isEqualTo(1000);
            assertThat(scored.rows().stream().mapToInt(Debrief.Row::points).sum())
                    .isEqualTo(scored.attained());
        });
        Debrief.Turn last = debrief.turns().getLast();
        assertThat(last.cost()).isEqualTo(100);
        assertThat(last.better()).map(Debrief.Better::words).contains("6日の午前にお届けします。");
        assertThat(debrief.turns().getFirst().better()).isEmpty();
        assertThat(debrief.ordinal()).isEqualTo(1);
        assertThat(debrief.moods()).hasSize(3);
    }

    @Test
    void a_breach_is_the_lever_whatever_else_was_lost() {
        Debrief debrief = as(operator, () -> runs.debrief(play("bba")));

        assertThat(debrief.scored()).hasValueSatisfying(scored -> {
            assertThat(scored.lever()).contains(2);
            assertThat(scored.breaches())
                    .singleElement()
                    .satisfies(breach -> assertThat(breach.policy()).contains("手引き 1-2"));
        });
    }

    @Test
    void a_flawless_run_has_no_lever() {
        assertThat(as(operator, () -> runs.debrief(play("aaa"))).scored())
                .hasValueSatisfying(scored -> assertThat(scored.lever()).isEmpty());
    }

    @Test
    void results_reach_as_far_as_the_role() {
        RunId run = play("aaa");
        List<PersonId> asked = List.of(operator, centre.second());
        Set<String> families = Set.of(TestScenarios.FAMILY);

        assertThat(as(centre.supervisor(), () -> results.find(asked, families)))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.run()).isEqualTo(run);
                    assertThat(result.points()).isEqualTo(100.0);
                    assertThat(result.passed()).isTrue();
                });
        assertThat(asInstallation(() -> results.find(asked, families))).hasSize(1);
        assertThat(asInstallation(() -> results.find(asked, Set.of("another")))).isEmpty();
        assertThat(as(centre.second(), () -> results.find(asked, families))).isEmpty();
        assertThat(as(centre.trainer(), () -> results.find(asked, families))).isEmpty();
    }

    @Test
    void my_runs_list_also_what_goes_on_and_what_was_stopped() {
        play("aaa");
        as(operator, () -> runs.stop(play("a")));
        clock.goOn(Duration.ofMinutes(1));
        RunId open = play("b");

        List<RunItem> mine = as(operator, () -> results.findMyRuns());

        assertThat(mine).hasSize(3);
        assertThat(mine.getFirst().run()).isEqualTo(open);
        assertThat(mine.getFirst().isOpen()).isTrue();
        assertThat(mine.get(1).points()).isEmpty();
        assertThat(mine.get(2).points()).contains(100.0);
    }

    @Test
    void the_catalogue_lists_families_and_finds_them_by_topic() {
        assertThat(as(operator, () -> catalogue.find(TestScenarios.FAMILY))).hasValueSatisfying(item -> {
            assertThat(item.variants()).isEqualTo(1);
            assertThat(item.channel()).isEqualTo("PHONE");
            assertThat(item.product()).isEqualTo("hikari");
        });
        assertThat(as(operator, () -> catalogue.findByTopics(Set.of("conduct"))))
                .extracting(ScenarioItem::family)
                .contains(TestScenarios.FAMILY);
        assertThat(as(operator, () -> catalogue.findByTopics(Set.of("hikari.setup"))))
                .extracting(ScenarioItem::family)
                .containsExactly("printer-setup");
        assertThat(as(operator, () -> catalogue.brief(TestScenarios.FAMILY)).customer())
                .isEqualTo("森 様");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(operator, () -> catalogue.brief("nothing")));
    }

    @Test
    void the_same_content_twice_makes_one_version() {
        load(TestScenarios.tree());
        load(TestScenarios.tree());

        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void content_that_changes_and_changes_back_is_current_again() {
        String other = TestScenarios.text(TestScenarios.SCENARIO).replace("届かない荷物", "まだ来ない荷物");
        load(TestScenarios.tree(other));
        assertThat(title()).isEqualTo("まだ来ない荷物");

        load(TestScenarios.tree());

        assertThat(title()).isEqualTo("届かない荷物");
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void content_that_breaks_a_rule_leaves_the_version_before_it() {
        load(TestScenarios.tree(TestScenarios.text(TestScenarios.SCENARIO).replace("start: hello", "start: nowhere")));

        assertThat(versions()).isEqualTo(1);
        assertThat(title()).isEqualTo("届かない荷物");
    }

    private String title() {
        return as(operator, () -> catalogue.find(TestScenarios.FAMILY).orElseThrow())
                .title()
                .ja();
    }

    private long versions() {
        return database.sql("select count(*) from scenario_version where family = :family")
                .param("family", TestScenarios.FAMILY)
                .query(Long.class)
                .single();
    }
}
