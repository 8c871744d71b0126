package org.sokuto.roleplay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.shared.Messages;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;

/** The rules of authoring, each by a scenario that keeps them all and one change that breaks one. */
class ScenarioFilesTest {

    private static final String SOUND = TestScenarios.text(TestScenarios.SCENARIO);

    @Test
    void a_sound_scenario_is_read_without_an_error() {
        Findings findings = new Findings();

        List<ScenarioFile> read = ScenarioFiles.read(TestScenarios.tree(), TestScenarios.TOPICS, findings);

        assertThat(findings.all()).filteredOn(Finding::isError).isEmpty();
        assertThat(read).hasSize(1);
        ScenarioFile parcel = read.getFirst();
        assertThat(parcel.key()).isEqualTo("parcel-a");
        assertThat(parcel.family()).isEqualTo("parcel");
        assertThat(parcel.category()).isEqualTo(ScenarioFile.Category.UNDECIDABLE);
        assertThat(parcel.categoryAfter()).isEqualTo(ScenarioFile.Category.PROVIDER);
        assertThat(parcel.customer().call()).isEqualTo("森 様");
        assertThat(parcel.record().history())
                .singleElement()
                .satisfies(contact -> assertThat(contact.by()).isEqualTo("電話・田中"));
        assertThat(parcel.rubric().key()).isEqualTo("parcel-rubric");
        assertThat(parcel.scenario().nodes()).hasSize(8);
        assertThat(parcel.scenario().turns()).isEqualTo(5);
    }

    /** The code, the message, what is written, what is written instead, where the finding points ('' = somewhere). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    E01 | E01.start    | start: hello                       | start: nowhere                       | start: nowhere
                    E01 | E01.pass     | pass_eligible: true                | pass_eligible: false                 | key: good
                    E01 | E01.outcome  | outcome: HUNG_UP                   | outcome: STOPPED                     | key: lost
                    E02 | E02.target   | next: open                         | next: nowhere                        | key: hello
                    E02 | E02.target   | to: lost                           | to: nowhere                          | to: nowhere
                    E02 | E02.twice    | {key: lost, kind                   | {key: good, kind                     | ~~
                    E02 | E02.twice    | {key: b, text: そんな                 | {key: a, text: そんな                   | text: そんな
                    E02 | E02.row      | points: {care: 2}                  | points: {smile: 2}                   | smile: 2
                    E02 | E02.rubric   | rubric: parcel-rubric              | rubric: another                      | rubric: another
                    E02 | E02.unknown  | meets: [record]                    | meets: [recordings]                  | recordings
                    E02 | E02.unknown  | breach: guessing                   | breach: dreaming                     | dreaming
                    E02 | E02.key      | key: parcel-a                      | key: parcel-z                        | key: parcel-z
                    E02 | E02.target   | to: tell, effects: [told = fact]   | to: tall, effects: [told = fact]     | to: tall
                    E03 | E03          | {when: anger > 3, to: lost}        | {when: anger > 3, to: close}         | key: lost
                    E05 | E05.else     | {else: true, to: close}            | {when: anger <= 3, to: close}        | anger <= 3
                    E05 | E05.else     | {else: true, line: それで、いつですか。}      | {when: asked, line: それで、いつですか。}        | when: asked, line
                    E08 | E08.unknown  | effects: [anger -= 1, asked        | effects: [rage -= 1, asked           | rage
                    E08 | E08.unknown  | when: told = guess                 | when: told = dream                   | dream
                    E08 | E08.initial  | max: 4, initial: 2                 | max: 4, initial: 5                   | initial: 5
                    E08 | E08.initial  | initial: nothing                   | initial: dream                       | initial: dream
                    E08 | E08.bounds   | min: 0, max: 4                     | min: 4, max: 4                       | min: 4
                    E08 | E08.values   | [nothing, fact, guess]             | [nothing, fact, guess, fact]         | [nothing
                    E08 | E08.mood     | mood: {variable: anger             | mood: {variable: asked               | mood:
                    E08 | E08.bands    | {up_to: 4, ja                      | {up_to: 3, ja                        | mood:
                    E09 | E09.syntax   | {when: anger > 3, to: lost}        | {when: anger * 2 > 3, to: lost}      | anger * 2
                    E09 | E09.type     | {when: anger > 3, to: lost}        | {when: anger, to: lost}              | when: anger, to
                    E09 | E09.never    | {when: told = guess and not asked  | {when: told = nothing and not asked  | told = nothing
                    E09 | E09.always   | tags: [verify]                     | tags: [verify], when: anger >= 0     | anger >= 0
                    E10 | E10.range    | [told = fact]                      | [told = fact, anger = 9]             | anger = 9
                    E11 | E11.never    | meets: [record]                    | meets: []                            | key: record
                    E14 | E14.tag      | tags: [verify]                     | tags: [shout]                        | shout
                    E14 | E14.tags     | tags: [promise], points: {facts    | tags: [verify], points: {facts       | key: look
                    E14 | E14.best     | points: {time: -1}, why: 日付        | points: {time: 2}, why: 日付           | key: close
                    E14 | E14.length   | 6日の午前にお届けします。                | 6日の午前にお届けします。ご在宅でなければ翌日に改めて伺います。 | key: close
                    E14 | E14.breach   | points: {facts: -1}                | points: {facts: 3}                   | key: look
                    E18 | E18.policy   | gate: true, policy: 手引き 1-1        | gate: true                           | key: record
                    E18 | E18.policy   | row: facts, policy: 手引き 1-2        | row: facts                           | key: guessing
                    E20 | E20          | topics: [conduct]                  | topics: [conduct, weather]           | weather
                    E20 | E20          | product: hikari                    | product: mobile                      | product: mobile
                    E22 | E22          | line: 荷物がまだ届きません。             | line: 03-1234-5678へください。            | 03-1234
                    E22 | E22          | line: 荷物がまだ届きません。             | line: 090１２３４５６７８です。             | 090
                    E22 | E22          | line: 荷物がまだ届きません。             | line: 4111 1111 1111 1111です。        | 4111
                    E22 | E22          | line: 荷物がまだ届きません。             | line: mori@example.comです。           | mori@
                    Y05 | Y05          | minutes: 3                         | minutse: 3                           | minutse
                    Y07 | Y07          | persona: 急いでいる                    | ~~                                   | customer:
                    """)
    void a_broken_rule_is_told_with_its_place(
            String code, String message, String written, String instead, String place) {
        assertThat(SOUND).contains(written);
        String broken = SOUND.replace(written, instead == null ? "" : instead);
        List<Finding> errors = errors(broken);

        assertThat(errors)
                .extracting(Finding::code, finding -> finding.messageKey().replaceAll("^.*\\.check\\.|^content\\.", ""))
                .contains(tuple(code, message));
        if (place != null && !place.isEmpty()) {
            int line = line(broken, place);
            assertThat(errors)
                    .filteredOn(finding -> finding.messageKey().endsWith(message))
                    .extracting(Finding::line)
                    .contains(line);
        }
    }

    @Test
    void there_is_no_state_in_which_nothing_can_be_chosen() {
        String silent = SOUND.replace("tags: [next_step], points", "tags: [next_step], when: asked, points")
                .replace("tags: [promise], points: {time", "tags: [promise], when: asked, points: {time");

        assertThat(errors(silent)).extracting(Finding::code).contains("E04", "E05");
        assertThat(errors(silent))
                .filteredOn(finding -> finding.messageKey().equals("roleplay.check.E05.none"))
                .flatExtracting(Finding::arguments)
                .containsExactly("close", "open/b → look/a");
    }

    @Test
    void every_way_to_a_pass_gives_occasion_for_a_point_that_is_not_marked() {
        String shortCut = SOUND.replace(", route_specific: true", "")
                .replace(
                        "  - key: look\n",
                        "      - {key: c, text: 承知いたしました。, to: good, tags: [close], points: {time: 1}, why: 試験。}\n"
                                + "  - key: look\n");

        assertThat(errors(shortCut))
                .filteredOn(finding -> finding.messageKey().equals("roleplay.check.E11.route"))
                .flatExtracting(Finding::arguments)
                .containsExactlyInAnyOrder("record", "date");
    }

    @Test
    void whoever_always_chooses_the_worst_must_not_pass() {
        String generous = SOUND.replace(", gate: true, policy: 手引き 1-1", "")
                .replace(", breach: guessing", "")
                .replace("pass_eligible: false", "pass_eligible: true");

        assertThat(errors(generous)).extracting(Finding::messageKey).contains("roleplay.check.E15.worst");
    }

    @Test
    void whoever_always_chooses_the_best_must_pass() {
        String strict = SOUND.replace(
                        "route_specific: true}",
                        "route_specific: true}\n"
                                + "  - {key: patience, text: 待つ, row: time, gate: true, policy: 手引き 1-3, route_specific: true}")
                .replace("tags: [listen], points: {time: -1}", "tags: [listen], points: {time: -1}, meets: [patience]");

        assertThat(errors(strict)).extracting(Finding::messageKey).containsExactly("roleplay.check.E15.best");
    }

    @Test
    void a_closed_circle_and_what_lies_beyond_the_moves_are_dead_ends() {
        String circle = SOUND.replace("to: tell, effects: [told = fact]", "to: look, effects: [told = fact]")
                .replace("to: tell, effects: [told = guess]", "to: look, effects: [told = guess]");

        assertThat(errors(circle)).extracting(Finding::code).contains("E03");

        String trap = SOUND.replace("to: tell, effects: [told = guess]", "to: trap, effects: [told = guess]") + """
                  - key: trap
                    kind: CHOICE
                    label: {ja: 輪, en: Circle}
                    options:
                      - {key: a, text: もう一度お願いします。, to: trap, tags: [listen], points: {time: -1}, why: 先へ進みません。}
                      - {key: b, text: お待ちください。, to: trap, tags: [deny], points: {time: -2}, why: 先へ進みません。}
                """;
        assertThat(errors(trap)).extracting(Finding::code).contains("E04");
    }

    @Test
    void no_more_moves_than_the_shortest_way_needs_leave_it_without_an_end() {
        assertThat(errors(SOUND.replace("turns: 5", "turns: 1")))
                .extracting(Finding::code, Finding::line)
                .contains(tuple("E07", line(SOUND, "limits:")));
    }

    @Test
    void a_rubric_with_a_fault_keeps_its_scenarios_out() {
        ContentTree tree = TestScenarios.tree(
                TestScenarios.text(TestScenarios.RUBRIC).replace("starter: true", "starter: perhaps"), SOUND);
        Findings findings = new Findings();

        assertThat(ScenarioFiles.read(tree, TestScenarios.TOPICS, findings)).isEmpty();
        assertThat(findings.all())
                .extracting(Finding::file, Finding::messageKey)
                .contains(tuple(TestScenarios.SCENARIO, "roleplay.check.E02.rubric.faulty"));
    }

    @Test
    void a_variable_that_never_changes_is_told_where_it_is_declared() {
        String idle = SOUND.replace("  asked: {type", "  idle: {type: BOOL, initial: false}\n  asked: {type");
        Findings findings = new Findings();
        ScenarioFiles.read(TestScenarios.tree(idle), TestScenarios.TOPICS, findings);

        assertThat(findings.all()).extracting(Finding::code, Finding::line).contains(tuple("E08", line(idle, "idle:")));
    }

    @Test
    void a_circle_in_which_nobody_chooses_is_told() {
        String circle = SOUND.replace("{else: true, to: close}", "{else: true, to: tell}");

        assertThat(errors(circle)).extracting(Finding::messageKey).contains("roleplay.check.E07.circle");
    }

    @Test
    void two_ways_must_never_be_open_together() {
        String both = SOUND.replace(
                "- {when: anger > 3, to: lost}", "- {when: anger > 3, to: lost}\n      - {when: anger > 2, to: close}");

        assertThat(errors(both)).extracting(Finding::code).containsExactly("E06");
        assertThat(errors(both.replace("anger > 2", "anger > 2 and anger <= 3")))
                .isEmpty();
    }

    @Test
    void without_an_end_there_is_no_scenario() {
        String endless = SOUND.substring(0, SOUND.indexOf("  - {key: good"));

        assertThat(errors(endless)).extracting(Finding::messageKey).contains("roleplay.check.E01.end");
    }

    @Test
    void a_bound_that_stops_a_number_is_a_warning_with_the_way_there() {
        Findings findings = new Findings();
        ScenarioFiles.read(TestScenarios.tree(), TestScenarios.TOPICS, findings);

        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals("E10"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.arguments()).containsExactly("anger", "open/b → look/c");
                });
    }

    @Test
    void a_choice_needs_two_options_at_least() {
        String single = SOUND.replaceAll("(?m)^ +- \\{key: b, text: 担当.*\n", "");

        assertThat(errors(single)).extracting(Finding::messageKey).contains("roleplay.check.E14.count");
    }

    @Test
    void too_many_states_are_an_error_and_nothing_else_is_concluded() {
        StringBuilder variables = new StringBuilder("variables:\n");
        StringBuilder effects = new StringBuilder();
        for (int index = 0; index < 6; index++) {
            variables.append("  v%d: {type: INT, min: 0, max: 20, initial: 0}%n".formatted(index));
        }
        String options = """
                      - {key: p, text: ひとつめのことばです。, to: look, effects: [v0 += 1, v1 += 2, v2 += 3], tags: [solution], why: 試験。}
                      - {key: q, text: ふたつめのことばです。, to: look, effects: [v3 += 1, v4 += 2, v0 += 2], tags: [close], why: 試験。}
                      - {key: r, text: みっつめのことばです。, to: look, effects: [v5 += 1, v2 += 1, v1 += 1], tags: [transfer], why: 試験。}
                """;
        String large = SOUND.replace("variables:\n", variables.toString())
                .replace("limits: {turns: 5}", "limits: {turns: 30}")
                .replace("  - key: tell\n", effects + options.indent(0) + "  - key: tell\n");

        assertThat(errors(large)).extracting(Finding::code).containsExactly("E21");
        assertThat(errors(large))
                .first()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(Exploration.MOST_STATES));
    }

    @Test
    void the_rows_of_a_rubric_sum_to_100() {
        Findings findings = new Findings();
        String rubric = TestScenarios.text(TestScenarios.RUBRIC).replace("weight: 20", "weight: 10");

        RubricFiles.read(TestScenarios.tree(rubric, SOUND), TestScenarios.TOPICS, findings);

        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("E18");
            assertThat(finding.arguments()).containsExactly(90);
        });
    }

    @Test
    void a_row_that_no_option_moves_cannot_be_measured() {
        String silent =
                SOUND.replace("points: {care: 2}", "points: {facts: 1}").replace("points: {care: -1}", "points: {}");

        assertThat(errors(silent)).extracting(Finding::messageKey).contains("roleplay.check.E18.row");
    }

    @Test
    void an_observation_sheet_is_left_to_others() {
        Findings findings = new Findings();
        ContentTree tree = TestScenarios.tree();
        TestScenarios.add(tree, "rubrics/sheet.yaml", "key: sheet\nkind: observation\nitems: []\n");

        assertThat(RubricFiles.read(tree, TestScenarios.TOPICS, findings)).hasSize(1);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void two_files_are_never_the_same_variant() {
        Findings findings = new Findings();
        ContentTree tree = TestScenarios.tree();
        TestScenarios.add(
                tree, "scenarios/parcel-b.yaml", TestScenarios.variant("b").replace("variant: b", "variant: a"));

        assertThat(ScenarioFiles.read(tree, TestScenarios.TOPICS, findings))
                .extracting(ScenarioFile::key)
                .containsExactly("parcel-a");
        assertThat(findings.all()).extracting(Finding::messageKey).contains("roleplay.check.E02.variant");
    }

    @Test
    void what_was_weighed_before_is_not_weighed_again() {
        String idle = SOUND.replace("tags: [verify]", "tags: [verify], when: anger >= 0");
        Findings findings = new Findings();

        assertThat(ScenarioFiles.read(
                        TestScenarios.tree(idle),
                        TestScenarios.TOPICS,
                        read -> read.file().text().equals(idle),
                        findings))
                .hasSize(1);
        assertThat(findings.all()).filteredOn(Finding::isError).isEmpty();
        assertThat(errors(idle)).extracting(Finding::code).contains("E09");
    }

    @Test
    void what_was_accepted_can_be_read_again() {
        assertThat(TestScenarios.parcel())
                .usingRecursiveComparison()
                .isEqualTo(ScenarioFiles.read(TestScenarios.tree(), TestScenarios.TOPICS, new Findings())
                        .getFirst());
    }

    @Test
    void every_finding_is_said_in_both_languages() {
        Findings findings = new Findings();
        ScenarioFiles.read(TestScenarios.tree(SOUND.replace("start: hello", "start: nowhere")), Set.of(), findings);
        Messages messages = new Messages();

        assertThat(findings.all()).isNotEmpty().allSatisfy(finding -> {
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(messages.text(
                                language,
                                finding.messageKey(),
                                finding.arguments().toArray()))
                        .doesNotContain("check.");
            }
        });
    }

    private static List<Finding> errors(String scenario) {
        Findings findings = new Findings();
        ScenarioFiles.read(TestScenarios.tree(scenario), TestScenarios.TOPICS, findings);
        return findings.all().stream().filter(Finding::isError).toList();
    }

    private static int line(String text, String part) {
        int at = text.indexOf(part);
        assertThat(at).as(part).isNotNegative();
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
