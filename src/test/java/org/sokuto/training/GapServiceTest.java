package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.calls.Channel;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.NotFound;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

/** Six operators on one topic, one of them far below the others; a second topic that only two know. */
class GapServiceTest extends ApplicationTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final String PLAN = "hikari.plan";
    private static final String RARE = "hikari.rare";

    @Autowired
    private GapService service;

    private TestCentre centre;
    private TopicId product;
    private TopicId plan;

    @BeforeEach
    void takeCalls() {
        centre = TestCentre.make(people);
        people.add("OP0005", TestCentre.TEAM, Role.OPERATOR);
        people.add("OP0006", TestCentre.FAR_TEAM, Role.OPERATOR);
        topics.add(PLAN, RARE);
        product = topics.id("hikari");
        plan = topics.id(PLAN);
        calls.on(LAST)
                .add(TestCentre.FIRST, PLAN, 40, 12)
                .add(TestCentre.SECOND, PLAN, 40, 36)
                .add(TestCentre.IN_OTHER_TEAM, PLAN, 40, 37)
                .add(TestCentre.IN_OTHER_UNIT, PLAN, 40, 35)
                .add("OP0005", PLAN, 40, 36)
                .add("OP0006", PLAN, 9, 9)
                .add(TestCentre.FIRST, RARE, 20, 15)
                .add(TestCentre.SECOND, RARE, 20, 10)
                .store();
    }

    @Test
    void the_heat_map_shows_whom_the_viewer_leads() {
        assertThat(rows(centre.supervisor())).containsExactly(TestCentre.FIRST, TestCentre.SECOND, "OP0005");
        assertThat(rows(centre.eastManager()))
                .containsExactly(TestCentre.FIRST, TestCentre.SECOND, TestCentre.IN_OTHER_TEAM, "OP0005");
        assertThat(rows(centre.manager())).hasSize(6);
    }

    @Test
    void a_team_narrows_the_heat_map_but_never_widens_it() {
        assertThat(as(
                        centre.manager(),
                        () -> service.heatMap(GapQuery.STARTER, people.team(TestCentre.FAR_TEAM), product)
                                .orElseThrow()
                                .rows()))
                .hasSize(2);
        assertThat(as(
                        centre.supervisor(),
                        () -> service.heatMap(GapQuery.STARTER, people.team(TestCentre.FAR_TEAM), product)
                                .orElseThrow()
                                .rows()))
                .isEmpty();
    }

    @Test
    void people_are_compared_by_those_who_lead_them_only() {
        for (PersonId viewer : Set.of(centre.first(), centre.trainer(), centre.administrator())) {
            as(
                    viewer,
                    () -> assertThatThrownBy(() -> service.heatMap(GapQuery.STARTER, null, product))
                            .isInstanceOf(NotPermitted.class));
        }
    }

    @Test
    void a_figure_is_the_same_whoever_looks_at_it() {
        double forSupervisor = cell(centre.supervisor()).mean();

        assertThat(cell(centre.manager()).mean()).isEqualTo(forSupervisor);
        assertThat(person(centre.first(), centre.first()).cells().get(plan).mean())
                .isEqualTo(forSupervisor);
        // Everybody's calls pull the estimate up from 30 %; the supervisor's team alone would not be enough for a
        // prior.
        assertThat(forSupervisor).isGreaterThan(0.31).isLessThan(0.6);
    }

    @Test
    void who_is_probably_below_target_has_a_gap_and_the_others_have_none() {
        PersonRates first = person(centre.first(), centre.first());

        assertThat(first.gaps()).extracting(gap -> gap.cell().topic()).contains(plan);
        assertThat(first.cells().get(plan).cell().counts()).isEqualTo(new Counts(40, 12));
        assertThat(first.cells().get(plan).probabilityBelowTarget()).isGreaterThan(0.99);
        assertThat(first.overall()).isEqualTo(new Counts(60, 27));
        assertThat(person(centre.second(), centre.second()).cells().get(plan).verdict())
                .isEqualTo(Verdict.FINE);
    }

    @Test
    void too_few_calls_get_no_verdict() {
        PersonId beginner = as(centre.manager(), () -> service.heatMap(GapQuery.STARTER, null, product))
                .orElseThrow()
                .rows()
                .getLast()
                .person()
                .id();

        assertThat(person(beginner, beginner).cells().get(plan).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_persons_page_is_for_the_person_and_those_who_lead() {
        assertThat(person(centre.supervisor(), centre.first()).overall().n()).isEqualTo(60);
        assertThat(person(centre.eastManager(), centre.otherTeam()).overall().n())
                .isEqualTo(40);
        assertNotThere(centre.second(), centre.first());
        assertNotThere(centre.supervisor(), centre.otherTeam());
        assertNotThere(centre.eastManager(), centre.otherUnit());
        assertNotThere(centre.trainer(), centre.first());
        assertNotThere(centre.administrator(), centre.first());
    }

    @Test
    void findings_over_fewer_than_five_people_are_shown_to_nobody() {
        TopicId rare = topics.id(RARE);

        assertThat(person(centre.first(), centre.first()).findings())
                .containsKey(plan)
                .doesNotContainKey(rare);
        assertThat(as(centre.supervisor(), () -> service.heatMap(GapQuery.STARTER, null, product))
                        .orElseThrow()
                        .centre())
                .containsKey(plan)
                .doesNotContainKey(rare);
        TopicRates page = as(centre.trainer(), () -> service.topic(RARE, GapQuery.STARTER));
        assertThat(page.finding()).isEmpty();
        assertThat(page.means()).isEmpty();
    }

    @Test
    void trainers_see_topics_without_names() {
        TopicRates page = as(centre.trainer(), () -> service.topic(PLAN, GapQuery.STARTER));

        assertThat(page.finding()).isPresent();
        assertThat(page.means()).hasSize(5).isSorted();
        assertThat(page.people()).isEmpty();
    }

    @Test
    void supervisors_see_names_of_their_teams_on_a_topic() {
        assertThat(as(centre.supervisor(), () -> service.topic(PLAN, GapQuery.STARTER))
                        .people())
                .extracting(row -> row.person().employeeNo())
                .containsExactly(TestCentre.FIRST, TestCentre.SECOND, "OP0005");
    }

    @Test
    void operators_and_administrators_do_not_see_topics_over_people() {
        as(
                centre.first(),
                () -> assertThatThrownBy(() -> service.topic(PLAN, GapQuery.STARTER))
                        .isInstanceOf(NotFound.class));
        as(
                centre.administrator(),
                () -> assertThatThrownBy(() -> service.topic(PLAN, GapQuery.STARTER))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void a_topic_that_is_not_there_is_not_found() {
        as(centre.manager(), () -> {
            assertThatThrownBy(() -> service.topic("hikari.nothing", GapQuery.STARTER))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.topic("hikari", GapQuery.STARTER)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void new_calls_count_at_once() {
        assertThat(person(centre.first(), centre.first()).overall().n()).isEqualTo(60);
        clock.goOn(Duration.ofMinutes(1));

        calls.on(LAST).add(TestCentre.FIRST, PLAN, 5, 5).store();

        assertThat(person(centre.first(), centre.first()).overall()).isEqualTo(new Counts(65, 32));
    }

    @Test
    void a_topics_own_target_counts_from_the_moment_it_is_set() {
        assertThat(cell(centre.supervisor()).target().rate()).isEqualTo(0.8);
        assertThat(person(centre.first(), centre.first()).gaps())
                .extracting(gap -> gap.cell().topic())
                .containsExactly(plan);

        database.sql("update topic set target = 0.25 where code = '" + PLAN + "'")
                .update();

        assertThat(cell(centre.supervisor()).target().rate()).isEqualTo(0.25);
        assertThat(person(centre.first(), centre.first()).gaps()).isEmpty();
    }

    @Test
    void a_window_ends_with_the_last_imported_day() {
        clock.goOn(Duration.ofMinutes(1));
        calls.on(LAST)
                .add("電話", LAST.minusDays(89), TestCentre.FIRST, PLAN, 3, 0)
                .add("電話", LAST.minusDays(90), TestCentre.FIRST, PLAN, 7, 0)
                .store();

        assertThat(person(centre.first(), centre.first())
                        .cells()
                        .get(plan)
                        .cell()
                        .counts()
                        .n())
                .isEqualTo(43);
        GapQuery longer = new GapQuery(91, AnalysisQuery.STARTER_CHANNELS);
        assertThat(as(centre.first(), () -> service.person(centre.first(), longer))
                        .cells()
                        .get(plan)
                        .cell()
                        .counts()
                        .n())
                .isEqualTo(50);
    }

    @Test
    void other_ways_of_contact_count_only_if_asked_for() {
        clock.goOn(Duration.ofMinutes(1));
        calls.on(LAST).add("チャット", LAST, TestCentre.FIRST, PLAN, 8, 8).store();
        GapQuery withChat = new GapQuery(90, Set.of(Channel.PHONE, Channel.CHAT));

        assertThat(cell(centre.supervisor()).cell().counts().n()).isEqualTo(40);
        assertThat(as(centre.first(), () -> service.person(centre.first(), withChat))
                        .cells()
                        .get(plan)
                        .cell()
                        .counts()
                        .n())
                .isEqualTo(48);
    }

    @Test
    void what_a_team_did_together_is_the_sum_of_its_members() {
        GroupRate own = as(centre.supervisor(), () -> service.heatMap(GapQuery.STARTER, null, product))
                .orElseThrow()
                .own()
                .get(plan);

        assertThat(own.counts()).isEqualTo(new Counts(120, 84));
        assertThat(own.operators()).isEqualTo(3);
        assertThat(own.isShown()).isFalse();
    }

    @Test
    void expected_lost_calls_are_what_the_target_would_have_kept() {
        CellEstimate cell = cell(centre.supervisor());

        assertThat(cell.expectedLostCalls()).isCloseTo(40 * (cell.target().rate() - cell.mean()), within(0.1));
    }

    private CellEstimate cell(PersonId viewer) {
        return as(viewer, () -> service.heatMap(GapQuery.STARTER, null, product)).orElseThrow().rows().stream()
                .filter(row -> row.person().id().equals(centre.first()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(plan);
    }

    private List<String> rows(PersonId viewer) {
        return as(viewer, () -> service.heatMap(GapQuery.STARTER, null, product)).orElseThrow().rows().stream()
                .map(row -> row.person().employeeNo())
                .toList();
    }

    private PersonRates person(PersonId viewer, PersonId person) {
        return as(viewer, () -> service.person(person, GapQuery.STARTER));
    }

    private void assertNotThere(PersonId viewer, PersonId person) {
        as(
                viewer,
                () -> assertThatThrownBy(() -> service.person(person, GapQuery.STARTER))
                        .isInstanceOf(NotFound.class)
                        .hasMessage("shared.not-found"));
    }
}
