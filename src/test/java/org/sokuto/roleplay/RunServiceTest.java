package org.sokuto.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Actor;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.content.ContentTree;

class RunServiceTest extends PlayedRuns {

    @Test
    void a_run_begins_with_what_the_customer_says() {
        RunSheet sheet = as(operator, () -> runs.find(start()));

        assertThat(sheet.title().ja()).isEqualTo("届かない荷物");
        assertThat(sheet.customer()).isEqualTo("森 様");
        assertThat(sheet.talk()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("荷物がまだ届きません。");
            assertThat(line.speaker()).isEqualTo(Utterance.Speaker.CUSTOMER);
        });
        assertThat(sheet.choices()).extracting(RunSheet.Choice::key).containsExactly("a", "b");
        assertThat(sheet.mood()).map(mood -> mood.ja()).contains("少しいらだっている");
        assertThat(sheet.moodBefore()).isEmpty();
        assertThat(sheet.moves()).isZero();
        assertThat(sheet.mostMoves()).isEqualTo(5);
        assertThat(sheet.record().history()).hasSize(1);
    }

    @Test
    void a_move_is_stored_and_the_customer_answers() {
        RunId run = play("ac");

        RunSheet sheet = as(operator, () -> runs.find(run));

        assertThat(sheet.moves()).isEqualTo(2);
        assertThat(sheet.talk()).extracting(Utterance::text).contains("少々お待ちくださいませ。");
        assertThat(sheet.talk().getLast().at()).isEqualTo(clock.instant());
        assertThat(sheet.moodBefore()).map(mood -> mood.ja()).contains("落ち着いている");
        assertThat(sheet.mood()).map(mood -> mood.ja()).contains("少しいらだっている");
        assertThat(count("run_event")).isEqualTo(2);
    }

    @Test
    void whoever_starts_again_goes_on_where_the_open_run_stands() {
        RunId run = play("a");

        assertThat(start()).isEqualTo(run);
        assertThat(count("run")).isEqualTo(1);
    }

    @Test
    void the_same_move_sent_twice_is_made_once() {
        RunId run = start();

        RunSheet once = as(operator, () -> runs.move(run, 0, "a"));
        RunSheet twice = as(operator, () -> runs.move(run, 0, "a"));

        assertThat(twice).isEqualTo(once);
        assertThat(count("run_event")).isEqualTo(1);
    }

    @Test
    void a_second_tab_that_lags_behind_gets_the_run_as_it_stands() {
        RunId run = play("ac");

        RunSheet sheet = as(operator, () -> runs.move(run, 0, "b"));

        assertThat(sheet).isEqualTo(as(operator, () -> runs.find(run)));
        assertThat(sheet.moves()).isEqualTo(2);
    }

    @Test
    void two_tabs_at_the_same_moment_make_one_move() throws Exception {
        RunId run = start();
        Actor actor = people.actor(operator);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            List<Future<RunSheet>> answers = List.of("a", "b").stream()
                    .map(option -> tabs.submit(moveAs(actor, run, option, go)))
                    .toList();
            go.countDown();

            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(count("run_event")).isEqualTo(1);
        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(1);
    }

    private Callable<RunSheet> moveAs(Actor actor, RunId run, String option, CountDownLatch go) {
        return () -> {
            go.await();
            return current.as(actor, () -> runs.move(run, 0, option));
        };
    }

    @Test
    void two_starts_at_the_same_moment_begin_one_run() throws Exception {
        Actor actor = people.actor(operator);
        CountDownLatch go = new CountDownLatch(1);
        Callable<RunId> start = () -> {
            go.await();
            return current.as(actor, () -> runs.start(TestScenarios.FAMILY));
        };
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            Future<RunId> one = tabs.submit(start);
            Future<RunId> other = tabs.submit(start);
            go.countDown();

            assertThat(one.get()).isEqualTo(other.get());
        }
        assertThat(count("run")).isEqualTo(1);
    }

    @Test
    void what_is_not_offered_cannot_be_said() {
        RunId run = start();

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> as(operator, () -> runs.move(run, 0, "z")));
        assertThat(count("run_event")).isZero();
    }

    @Test
    void a_run_that_comes_to_its_end_is_told_with_its_points() {
        RunId run = play("aab");

        assertThat(finished.events())
                .containsExactly(
                        new RunFinished(run, operator, TestScenarios.FAMILY, "parcel-a", 90.0, true, clock.instant()));
        RunSheet sheet = as(operator, () -> runs.find(run));
        assertThat(sheet.over()).isTrue();
        assertThat(sheet.choices()).isEmpty();
    }

    @Test
    void after_the_end_nothing_is_added() {
        RunId run = play("aaa");

        as(operator, () -> runs.move(run, 3, "a"));
        as(operator, () -> runs.stop(run));

        assertThat(count("run_event")).isEqualTo(3);
        assertThat(as(operator, () -> runs.debrief(run)).outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void whoever_stops_is_not_scored_and_nobody_is_told() {
        RunId run = play("b");
        as(operator, () -> runs.stop(run));

        Debrief debrief = as(operator, () -> runs.debrief(run));

        assertThat(debrief.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(debrief.scored()).isEmpty();
        assertThat(debrief.turns()).hasSize(1);
        assertThat(finished.events()).isEmpty();
        assertThat(as(operator, () -> results.findMine())).isEmpty();
        assertThat(start()).isNotEqualTo(run);
    }

    @Test
    void the_variant_least_finished_comes_next() {
        ContentTree tree = TestScenarios.tree();
        TestScenarios.add(tree, "scenarios/parcel-b.yaml", TestScenarios.variant("b"));
        TestScenarios.add(tree, "scenarios/parcel-c.yaml", TestScenarios.variant("c"));
        load(tree);

        for (int round = 0; round < 2; round++) {
            for (int run = 0; run < 3; run++) {
                play("aaa");
            }
        }
        as(operator, () -> runs.stop(start()));
        play("aaa");

        assertThat(finished.events().stream().map(RunFinished::scenario))
                .containsExactly("parcel-a", "parcel-b", "parcel-c", "parcel-a", "parcel-b", "parcel-c", "parcel-a");
    }

    @Test
    void a_run_stays_on_the_version_that_it_began_with() {
        RunId run = play("a");
        load(TestScenarios.tree(TestScenarios.text(TestScenarios.SCENARIO).replace("それで、いつですか。", "いつ届きますか。")));

        play(run, "a");

        assertThat(as(operator, () -> runs.find(run)).talk().getLast().text()).isEqualTo("それで、いつですか。");
        play(run, "a");
        assertThat(as(operator, () -> runs.find(play("aa"))).talk().getLast().text())
                .isEqualTo("いつ届きますか。");
    }

    @Test
    void taking_up_a_run_again_repeats_what_came_before_and_leaves_the_rest_open() {
        RunId run = play("aba");

        RunId again = as(operator, () -> runs.startFrom(run, 2));

        RunSheet sheet = as(operator, () -> runs.find(again));
        assertThat(again).isNotEqualTo(run);
        assertThat(sheet.moves()).isEqualTo(1);
        assertThat(sheet.choices()).extracting(RunSheet.Choice::key).containsExactly("a", "b", "c");
        assertThat(sheet.again()).isTrue();
        assertThat(as(operator, () -> runs.debrief(run)).turns()).hasSize(3);
    }

    @Test
    void a_run_taken_up_halfway_is_practice_and_no_evidence() {
        RunId run = play("aba");
        finished.events().clear();
        RunId again = as(operator, () -> runs.startFrom(run, 2));

        play(again, "aa");

        assertThat(as(operator, () -> runs.debrief(again)).scored())
                .hasValueSatisfying(scored -> assertThat(scored.passed()).isTrue());
        assertThat(finished.events()).isEmpty();
        assertThat(as(operator, () -> results.findMine()))
                .extracting(RunResult::run)
                .containsExactly(run);
    }

    @Test
    void taking_up_a_run_again_stops_the_one_that_is_open() {
        RunId run = play("aaa");
        RunId open = play("a");

        RunId again = as(operator, () -> runs.startFrom(run, 1));

        assertThat(as(operator, () -> runs.debrief(open)).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(start()).isEqualTo(again);
    }

    @Test
    void only_a_move_that_was_made_can_be_made_anew() {
        RunId run = play("aaa");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(operator, () -> runs.startFrom(run, 0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(operator, () -> runs.startFrom(run, 4)));
    }

    @Test
    void nobody_plays_the_run_of_somebody_else() {
        RunId run = play("a");
        for (PersonId other : List.of(centre.second(), centre.supervisor(), centre.manager(), centre.trainer())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> runs.find(run)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> runs.move(run, 1, "a")));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> runs.stop(run)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> runs.startFrom(run, 1)));
        }
        assertThat(count("run_event")).isEqualTo(1);
    }
}
