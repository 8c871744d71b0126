package org.sokuto.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class AwardServiceTest extends ApplicationTest {

    @Autowired
    private CertificationService service;

    @Autowired
    private AwardService awards;

    @Autowired
    private RuleLoader loader;

    @Autowired
    private ApplicationEvents events;

    private TestCentre centre;
    private PersonId person;

    @BeforeEach
    void putRulesInForce() {
        topics.add("net.bills");
        centre = TestCentre.make(people);
        person = centre.first();
        certification.begin();
    }

    @AfterEach
    void restoreRules() {
        certification.restore();
    }

    private List<String> held() {
        return as(person, () -> service.person(person)).standing().levels().stream()
                .filter(LevelStanding::isHeld)
                .map(level -> level.level().key())
                .toList();
    }

    @Test
    void a_level_is_issued_as_soon_as_everything_is_shown() {
        certification.quiz(person, "start/quiz", 0.8);
        certification.run(person, "printer", true);
        assertThat(certification.award(person)).isZero();
        assertThat(held()).isEmpty();

        certification.observe(person, "first-calls", true, centre.trainer());
        assertThat(certification.award(person)).isEqualTo(1);
        assertThat(held()).containsExactly("l1");
    }

    @Test
    void an_award_says_by_which_rule_and_on_what_it_rests() {
        UUID quiz = certification.quiz(person, "start/quiz", 0.8);
        clock.goOn(Duration.ofMinutes(10));
        certification.quiz(person, "start/quiz", 1);
        certification.run(person, "printer", true);
        certification.observe(person, "first-calls", true, centre.trainer());
        certification.award(person);

        Map<String, Object> event =
                database.sql("select * from award_event").query().singleRow();
        assertThat(event)
                .containsEntry("kind", "ISSUED")
                .containsEntry("reason", "rule")
                .containsEntry("actor", null)
                .containsEntry("rule_key", "l1");
        assertThat(event.get("evidence").toString())
                .contains("\"quiz\":\"start/quiz\"", quiz.toString(), "\"share\":0.8", "\"family\":\"printer\"");
        assertThat(database.sql("select source from level_version where sha256 = :sha256")
                        .param("sha256", event.get("rule_sha256"))
                        .query(String.class)
                        .single())
                .isEqualTo(TestCertification.source("l1"));
        assertThat(database.sql("select detail from audit_entry where action = 'award.issue' and actor is null")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("level=l1", "by=rule");
        assertThat(events.stream(LevelAwarded.class))
                .singleElement()
                .satisfies(awarded -> assertThat(awarded.person()).isEqualTo(person));
    }

    @Test
    void a_level_that_asks_for_another_follows_it_at_once() {
        certification.quiz(person, "next/quiz", 0.9);
        assertThat(certification.award(person)).isZero();
        certification.earnFirstLevel(person);

        assertThat(held()).containsExactly("l1", "l2");
    }

    @Test
    void repeating_changes_nothing() {
        certification.earnFirstLevel(person);
        clock.goOn(Duration.ofDays(1));

        assertThat(certification.award(person, person)).isZero();
        assertThat(certification.award(person)).isZero();
        assertThat(count("award")).isEqualTo(1);
        assertThat(count("award_event")).isEqualTo(1);
    }

    @Test
    void a_level_is_issued_once_however_many_ask_at_the_same_time() throws Exception {
        certification.quiz(person, "start/quiz", 0.8);
        certification.run(person, "printer", true);
        certification.observe(person, "first-calls", true, centre.trainer());
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> issued = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(() -> {
                        together.await();
                        return certification.award(person);
                    }))
                    .toList();
            int sum = 0;
            for (Future<Integer> one : issued) {
                sum += one.get();
            }
            assertThat(sum).isEqualTo(1);
        }

        assertThat(count("award")).isEqualTo(1);
        assertThat(count("award_event")).isEqualTo(1);
        assertThat(count("audit_entry where action = 'award.issue'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "trainer", "supervisor", "manager", "administrator"})
    void nobody_awards_by_calling(String role) {
        certification.quiz(person, "start/quiz", 0.8);
        PersonId actor = switch (role) {
            case "first" -> centre.first();
            case "trainer" -> centre.trainer();
            case "supervisor" -> centre.supervisor();
            case "manager" -> centre.manager();
            default -> centre.administrator();
        };

        assertThatThrownBy(() -> as(actor, () -> awards.award(List.of(person)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(actor, () -> awards.awardAll())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_new_rule_counts_what_was_shown_before() {
        certification.quiz(person, "start/quiz", 0.8);
        certification.run(person, "printer", true);
        certification.award(person);
        assertThat(held()).isEmpty();

        String easier = TestCertification.source("l1").replace("  - {kind: signoff, sheet: first-calls}\n", "");
        loader.load(TestCertification.tree(Map.of("l1", easier)), new Findings());

        assertThat(held()).containsExactly("l1");
    }

    @Test
    void a_harder_rule_takes_nothing_away() {
        certification.earnFirstLevel(person);

        String harder = TestCertification.source("l1").replace("share: 0.8", "share: 1");
        loader.load(TestCertification.tree(Map.of("l1", harder)), new Findings());

        assertThat(held()).containsExactly("l1");
    }

    @Test
    void a_faulty_file_leaves_in_force_what_was() {
        loader.load(TestCertification.tree(Map.of("l1", "key: l1\nkind: level\n")), new Findings());

        assertThat(as(person, () -> service.board()).levels())
                .singleElement()
                .satisfies(level -> assertThat(level.requirements()).hasSize(3));
    }

    @Test
    void the_same_file_is_stored_once() {
        long versions = count("level_version");
        loader.load(TestCertification.tree(Map.of("l1", TestCertification.source("l1"))), new Findings());
        certification.begin();

        assertThat(count("level_version")).isEqualTo(versions);
    }
}
