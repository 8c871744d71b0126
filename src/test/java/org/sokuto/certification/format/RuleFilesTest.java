package org.sokuto.certification.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.calls.Channel;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.Messages;
import org.sokuto.shared.Sha256;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;

class RuleFilesTest {

    private static final String HEAD = """
            title: {ja: 題, en: Title}
            topics: [net]
            owner: 研修チーム
            review_by: 2027-03-31
            starter: true
            source: 架空
            """;

    private static final String LEVEL = HEAD + """
            key: l1
            kind: level
            order: 1
            purpose: {ja: 目的, en: Purpose}
            brings: {ja: なし, en: None}
            award: rule
            requirements:
              - {kind: quiz, quiz: start/quiz, share: 0.8}
              - {kind: roleplay, family: printer}
              - {kind: signoff, sheet: first-calls}
            """;

    private static final String CLEARANCE = HEAD + """
            key: clearance-net
            kind: clearance
            product: net
            channel: PHONE
            requirements:
              - {kind: level, level: l1}
              - {kind: topic_quizzes, at_least: 2, share: 0.8}
              - {kind: confirmation}
            """;

    private final Findings findings = new Findings();
    private final ContentTree tree = new ContentTree();

    @BeforeEach
    void offerWhatRulesName() {
        add("topics.yaml", """
                roots: [{code: conduct, title: {ja: 応対, en: Conduct}}]
                products:
                  - code: net
                    title: {ja: 網, en: Net}
                    topics: [{code: net.plan, title: {ja: 料金, en: Plan}}]
                """);
        add("questions/net.plan.yaml", "topic: net.plan");
        add("questions/net.bills.yaml", "topic: net.bills");
        add("courses/start/course.yaml", """
                steps:
                  - {key: quiz, kind: quiz}
                  - {key: plan, kind: quiz, topic: net.plan}
                """);
        add("scenarios/printer-a.yaml", "family: printer");
        add("rubrics/first-calls.yaml", "kind: observation");
        add("rubrics/complaint-phone.yaml", "kind: scoring");
    }

    private void add(String path, String text) {
        tree.add(path, text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private List<String> check() {
        new RuleChecker().check(tree, findings);
        return findings.all().stream().map(Finding::code).toList();
    }

    @Test
    void a_level_says_what_it_is_for_and_what_it_asks() {
        add("levels/l1.yaml", LEVEL);

        assertThat(RuleFiles.read(tree, findings)).singleElement().satisfies(rule -> {
            Rule.ForLevel level = (Rule.ForLevel) rule;
            assertThat(level.key()).isEqualTo("l1");
            assertThat(level.order()).isEqualTo(1);
            assertThat(level.byRule()).isTrue();
            assertThat(level.header().starter()).isTrue();
            assertThat(level.brings().en()).isEqualTo("None");
            assertThat(level.sha256()).isEqualTo(Sha256.of(LEVEL));
            assertThat(level.requirements())
                    .containsExactly(
                            new Requirement.QuizPassed("start/quiz", 0.8),
                            new Requirement.RolePlayPassed("printer"),
                            new Requirement.SignedOff("first-calls"));
        });
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void a_clearance_belongs_to_a_product_and_a_channel() {
        add("levels/clearance-net.yaml", CLEARANCE);

        assertThat(RuleFiles.read(tree, findings)).singleElement().satisfies(rule -> {
            Rule.ForClearance clearance = (Rule.ForClearance) rule;
            assertThat(clearance.product()).isEqualTo("net");
            assertThat(clearance.channel()).isEqualTo(Channel.PHONE);
            assertThat(clearance.requirements())
                    .containsExactly(
                            new Requirement.HoldsLevel("l1"),
                            new Requirement.TopicQuizzes("net", 2, 0.8),
                            new Requirement.Confirmation());
        });
    }

    @Test
    void sound_content_has_no_findings() {
        add("levels/l1.yaml", LEVEL);
        add("levels/clearance-net.yaml", CLEARANCE);

        assertThat(new RuleChecker().check(tree, findings)).isEqualTo(2);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "award: rule                               | award: sometimes                            | Y06",
                "award: rule                               | award: person                               | L02",
                "order: 1                                  | order: 100                                  | Y06",
                "order: 1                                  | rank: 1                                     | Y05,Y07",
                "{kind: roleplay, family: printer}         | {kind: confirmation}                        | L01",
                "{kind: roleplay, family: printer}         | {kind: signoff, sheet: first-calls}         | L03",
                "{kind: roleplay, family: printer}         | {kind: topic_quizzes, at_least: 1, share: 1} | L04",
                "{kind: roleplay, family: printer}         | {kind: roleplay, family: toaster}           | L07",
                "{kind: roleplay, family: printer}         | {kind: level, level: l1}                    | L08",
                "{kind: roleplay, family: printer}         | {kind: level, level: l9}                    | L07",
                "quiz: start/quiz                          | quiz: start/plan                            | L07",
                "quiz: start/quiz                          | quiz: net.plan                              | ",
                "sheet: first-calls                        | sheet: complaint-phone                      | L07",
                "', share: 0.8}'                           | '}'                                         | Y07",
                "share: 0.8                                | share: 80                                   | Y06",
                "topics: [net]                             | topics: [gas]                               | L05"
            })
    void a_faulty_level_is_told_by_code(String right, String wrong, String codes) {
        add("levels/l1.yaml", LEVEL.replace(right, wrong));

        assertThat(LEVEL).contains(right);
        assertThat(check()).containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {kind: confirmation} | - {kind: signoff, sheet: first-calls} | L02",
                "product: net           | product: gas                          | L05,L09",
                "at_least: 2            | at_least: 3                           | L09",
                "channel: PHONE         | channel: PIGEON                       | Y06"
            })
    void a_faulty_clearance_is_told_by_code(String right, String wrong, String codes) {
        add("levels/l1.yaml", LEVEL);
        add("levels/clearance-net.yaml", CLEARANCE.replace(right, wrong));

        assertThat(CLEARANCE).contains(right);
        assertThat(check()).containsExactlyInAnyOrder(codes.split(","));
    }

    @Test
    void a_product_has_one_clearance_for_each_channel() {
        add("levels/l1.yaml", LEVEL);
        add("levels/clearance-net.yaml", CLEARANCE);
        add("levels/clearance-net2.yaml", CLEARANCE.replace("key: clearance-net", "key: clearance-net2"));

        assertThat(check()).containsExactly("L06");
    }

    @Test
    void a_finding_stands_at_the_line_of_the_requirement() {
        add("levels/l1.yaml", LEVEL.replace("family: printer", "family: toaster"));
        check();

        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("levels/l1.yaml");
            assertThat(LEVEL.lines().toList().get(finding.line() - 1)).contains("family: printer");
            assertThat(new Messages().has(finding.messageKey())).isTrue();
        });
    }

    @Test
    void a_rule_with_an_error_is_not_used() {
        add("levels/l1.yaml", LEVEL.replace("order: 1", "order: none"));

        assertThat(RuleFiles.read(tree, findings)).isEmpty();
        assertThat(findings.hasErrors("levels/l1.yaml")).isTrue();
    }
}
