package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.calls.rates.Counts;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.roleplay.ScenarioItem;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered for a gap and agreed on, with the material that is shipped. */
class PlanServiceTest extends ApplicationTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    /** Has a lesson and a quiz. */
    private static final String SETUP = "hikari.setup";

    /** Has no role-play. */
    private static final String PLAN = "hikari.plan";

    /** Has nothing. */
    private static final String FAULT = "hikari.fault";

    private static final PlanItemDraft LESSON = new PlanItemDraft(PlanKind.LESSON, "hikari/hikari.setup");
    private static final PlanItemDraft QUIZ = new PlanItemDraft(PlanKind.QUIZ, SETUP);

    @Autowired
    private PlanService service;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private ScenarioCatalogue scenarios;

    @Autowired
    private TrainerAssignments assignments;

    private TestCentre centre;
    private LocalDate due;

    @BeforeEach
    void takeCalls() {
        centre = TestCentre.make(people);
        people.add("OP0005", TestCentre.TEAM, Role.OPERATOR);
        topics.add(SETUP, PLAN, FAULT);
        calls.on(LAST)
                .add(TestCentre.FIRST, SETUP, 40, 12)
                .add(TestCentre.SECOND, SETUP, 40, 36)
                .add(TestCentre.IN_OTHER_TEAM, SETUP, 40, 37)
                .add(TestCentre.IN_OTHER_UNIT, SETUP, 40, 35)
                .add("OP0005", SETUP, 40, 36)
                .store();
        due = clock.today().plusDays(14);
    }

    @Test
    void an_offer_holds_the_material_of_the_topic_in_the_order_of_learning() {
        PlanOffer offer = offer(SETUP);
        List<PlanItemDraft> expected = new ArrayList<>(List.of(LESSON, QUIZ));
        talks(SETUP).forEach(talk -> expected.add(new PlanItemDraft(PlanKind.ROLEPLAY, talk.family())));

        assertThat(offer.material())
                .extracting(piece -> new PlanItemDraft(piece.kind(), piece.ref()))
                .containsExactlyElementsOf(expected);
        assertThat(offer.material()).allMatch(piece -> piece.minutes() > 0);
        assertThat(offer.missing().contains(PlanKind.ROLEPLAY))
                .isEqualTo(talks(SETUP).isEmpty());
    }

    @Test
    void what_a_topic_does_not_have_is_said() {
        assertThat(offer(PLAN).missing()).containsExactly(PlanKind.ROLEPLAY);
        assertThat(offer(FAULT).material()).isEmpty();
        assertThat(offer(FAULT).missing()).containsExactly(PlanKind.values());
    }

    @Test
    void an_offer_shows_the_figures_of_the_page_on_rates() {
        PlanOffer offer = offer(SETUP);

        assertThat(offer.estimate().orElseThrow().cell().counts()).isEqualTo(new Counts(40, 12));
        assertThat(offer.finding()).isPresent();
        assertThat(offer(PLAN).estimate()).isEmpty();
    }

    @Test
    void trainers_are_offered_material_without_figures() {
        asInstallation(() -> assignments.assign(centre.trainer(), centre.first()));
        PlanOffer offer = as(centre.trainer(), () -> service.offer(centre.first(), SETUP));

        assertThat(offer.material()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(offer.estimate()).isEmpty();
    }

    @Test
    void an_agreement_keeps_the_gap_that_caused_it() {
        agree(QUIZ);

        assertThat(as(centre.first(), service::findMine)).singleElement().satisfies(item -> {
            PlanGap gap = item.gap();
            assertThat(gap).isNotNull();
            assertThat(gap.counts()).isEqualTo(new Counts(40, 12));
            assertThat(gap.period().last()).isEqualTo(LAST);
            assertThat(gap.period().days()).isEqualTo(90);
            assertThat(gap.belowTarget()).isGreaterThan(0.99);
            assertThat(gap.expected()).isBetween(0.6, 0.95);
            assertThat(gap.expectedLostCalls())
                    .isCloseTo(offer(SETUP).estimate().orElseThrow().expectedLostCalls(), within(1e-9));
            assertThat(item.dueOn()).isEqualTo(due);
            assertThat(item.agreedBy()).isEqualTo("氏名 SV0001");
            assertThat(item.isOpen()).isTrue();
        });
        assertThat(count("audit_entry where action = 'plan.write' and detail like '%QUIZ hikari.setup%'"))
                .isEqualTo(1);
    }

    @Test
    void a_trainers_agreement_keeps_the_gap_too() {
        asInstallation(() -> assignments.assign(centre.trainer(), centre.first()));
        as(centre.trainer(), () -> service.agree(centre.first(), SETUP, List.of(QUIZ), due));

        assertThat(as(centre.first(), service::findMine))
                .singleElement()
                .satisfies(item -> assertThat(item.gap()).isNotNull());
    }

    @Test
    void what_is_open_already_is_said_and_not_agreed_twice() {
        agree(QUIZ);

        assertThat(offer(SETUP).material())
                .filteredOn(piece -> piece.openUntil() != null)
                .extracting(PlanMaterial::ref)
                .containsExactly(SETUP);
        as(
                centre.supervisor(),
                () -> assertThatThrownBy(() -> service.agree(centre.first(), SETUP, List.of(LESSON, QUIZ), due))
                        .isInstanceOf(ChangedMeanwhile.class));
        assertThat(count("plan_item")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'plan.write'")).isEqualTo(1);
    }

    @Test
    void what_was_read_lately_is_said() {
        as(centre.first(), () -> enrolments.markRead(LESSON.ref()));
        assertThat(offer(SETUP).material())
                .filteredOn(piece -> piece.passedAt() != null)
                .extracting(PlanMaterial::ref)
                .containsExactly(LESSON.ref());

        clock.goOn(PlanMaterials.LATELY.plusDays(1));

        assertThat(offer(SETUP).material()).allMatch(piece -> piece.passedAt() == null);
    }

    @Test
    void reading_again_after_the_agreement_ticks_a_lesson_that_was_read_before() {
        as(centre.first(), () -> enrolments.markRead(LESSON.ref()));
        clock.goOn(Duration.ofDays(1));
        agree(LESSON);
        clock.goOn(Duration.ofDays(1));

        as(centre.first(), () -> enrolments.markRead(LESSON.ref()));

        assertThat(as(centre.first(), service::findMine))
                .singleElement()
                .satisfies(item -> assertThat(item.done()).isEqualTo(new PlanItem.Done(clock.instant(), LESSON.ref())));
    }

    @Test
    void nothing_is_agreed_for_a_day_that_is_past_or_without_material() {
        as(centre.supervisor(), () -> {
            assertThatThrownBy(() -> service.agree(
                            centre.first(), SETUP, List.of(QUIZ), clock.today().minusDays(1)))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> service.agree(centre.first(), SETUP, List.of(), due))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> service.agree(centre.first(), PLAN, List.of(QUIZ), due))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.agree(centre.first(), "hikari", List.of(QUIZ), due))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(count("plan_item")).isZero();
    }

    @Test
    void the_load_counts_what_is_open() {
        agree(LESSON, QUIZ);

        PlanLoad load = offer(PLAN).load();
        assertThat(load.open()).hasSize(2);
        assertThat(load.topicsWith(topics.id(PLAN))).isEqualTo(2);
    }

    private List<ScenarioItem> talks(String topic) {
        return asInstallation(() -> scenarios.findByTopics(List.of(topic)));
    }

    private PlanOffer offer(String topic) {
        return as(centre.supervisor(), () -> service.offer(centre.first(), topic));
    }

    private void agree(PlanItemDraft... drafts) {
        as(centre.supervisor(), () -> service.agree(centre.first(), SETUP, List.of(drafts), due));
    }
}
