package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sokuto.training.ui.Samples.BILLS;
import static org.sokuto.training.ui.Samples.EN;
import static org.sokuto.training.ui.Samples.JA;
import static org.sokuto.training.ui.Samples.OFFERS;
import static org.sokuto.training.ui.Samples.PRODUCT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sokuto.catalog.TopicItem;
import org.sokuto.training.HeatMap;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;
import org.sokuto.training.analysis.Verdict;

class FindingWordsTest {

    private final FindingWords ja = new FindingWords(JA);
    private final FindingWords en = new FindingWords(EN);

    /** So many people with a gap on each topic, and as many without. */
    private static HeatMap map(int bills, int offers) {
        Map<String, List<CellEstimate>> people = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(bills, offers) + 1; i++) {
            people.put("p" + i, List.of(cell("p" + i, BILLS, i < bills), cell("p" + i, OFFERS, i < offers)));
        }
        return Samples.map(people);
    }

    private static CellEstimate cell(String person, TopicItem topic, boolean gap) {
        return gap
                ? Samples.cell(person, topic, 30, 15, Verdict.GAP)
                : Samples.cell(person, topic, 30, 27, Verdict.FINE);
    }

    private static PersonTopic topic(TopicItem topic, int calls, int immediate, Verdict verdict, TopicVerdict cause) {
        return new PersonTopic(
                PRODUCT,
                topic,
                Samples.cell("p", topic, calls, immediate, verdict),
                Samples.finding(topic, 59, 40, 20, cause));
    }

    private static Optional<TopicFinding> finding(TopicVerdict verdict, int flagged) {
        return Optional.of(Samples.finding(OFFERS, 59, 58, flagged, verdict));
    }

    @Test
    void focus_cells_are_counted_and_the_topic_with_most_is_named() {
        assertThat(ja.focus(map(5, 7), PRODUCT)).isEqualTo("重点は12区画、うち7区画は割引・特典");
        assertThat(en.focus(map(5, 7), PRODUCT)).isEqualTo("12 cells in focus, 7 of them on Discounts");
    }

    @Test
    void focus_on_one_topic_only_says_so() {
        assertThat(ja.focus(map(0, 1), PRODUCT)).isEqualTo("重点は1区画、すべて割引・特典");
        assertThat(en.focus(map(0, 1), PRODUCT)).isEqualTo("1 cell in focus, all on Discounts");
    }

    @Test
    void one_cell_each_names_no_topic() {
        assertThat(ja.focus(map(1, 1), PRODUCT)).isEqualTo("重点は2区画");
        assertThat(en.focus(map(1, 1), PRODUCT)).isEqualTo("2 cells in focus");
    }

    @Test
    void nothing_in_focus_is_said() {
        assertThat(ja.focus(map(0, 0), PRODUCT)).isEqualTo("重点の区画はありません");
        assertThat(en.focus(map(0, 0), PRODUCT)).isEqualTo("No cells in focus");
    }

    @Test
    void column_and_row_are_tallied() {
        assertThat(ja.column(map(2, 0), BILLS)).isEqualTo("判定できる3人のうち、重点2人、様子を見る0人");
        assertThat(en.column(map(2, 0), BILLS)).isEqualTo("3 people with enough calls: 2 focus, 0 watch");
        assertThat(en.row(map(1, 0), map(1, 0).rows().getFirst().cells()))
                .isEqualTo("2 topics with enough calls: 1 focus, 0 watch");
    }

    @Test
    void topic_problems_come_with_most_lost_calls_first_and_never_of_small_groups() {
        TopicFinding small = Samples.finding(BILLS, 4, 4, 4, TopicVerdict.TOPIC_PROBLEM);
        TopicFinding fine = Samples.finding(BILLS, 59, 1, 0, TopicVerdict.NO_TOPIC_PROBLEM);
        TopicFinding problem = Samples.finding(OFFERS, 59, 58, 7, TopicVerdict.TOPIC_PROBLEM);

        assertThat(FindingWords.topicProblems(List.of(small, fine, problem))).containsExactly(problem);
    }

    @Test
    void verdict_on_a_topic_is_a_sentence_with_its_numbers() {
        assertThat(ja.topic(finding(TopicVerdict.TOPIC_PROBLEM, 7))).isEqualTo("人よりテーマです。59人中58人が目標より低めです。");
        assertThat(en.topic(finding(TopicVerdict.TOPIC_PROBLEM, 7)))
                .isEqualTo("The topic rather than people: 58 of 59 people are below target.");
        assertThat(ja.topic(finding(TopicVerdict.NO_TOPIC_PROBLEM, 7))).isEqualTo("テーマより人による差です。59人中7人が重点です。");
        assertThat(en.topic(finding(TopicVerdict.NO_TOPIC_PROBLEM, 1)))
                .isEqualTo("People rather than the topic: 1 of 59 is in focus.");
        assertThat(ja.topic(finding(TopicVerdict.NO_TOPIC_PROBLEM, 0))).isEqualTo("目標から離れた人はいません（判定できる59人）。");
        assertThat(ja.topic(Optional.empty())).isEqualTo("まだ見立てられません。");
        assertThat(en.topic(finding(TopicVerdict.TOO_FEW, 0))).isEqualTo("No finding yet.");
    }

    @Test
    void cause_is_the_topic_where_it_is_low_for_most_and_the_person_does_as_expected() {
        PersonTopic topic = topic(OFFERS, 12, 9, Verdict.GAP, TopicVerdict.TOPIC_PROBLEM);

        assertThat(topic.cause()).isEqualTo(Cause.TOPIC);
        assertThat(ja.cause(topic.estimate(), topic.finding())).isEqualTo("このテーマは、59人中40人が目標より低めです。まず資料を確かめます。");
    }

    @Test
    void cause_is_both_where_the_person_is_below_what_was_expected_there() {
        PersonTopic topic = topic(OFFERS, 50, 20, Verdict.GAP, TopicVerdict.TOPIC_PROBLEM);

        assertThat(topic.cause()).isEqualTo(Cause.BOTH);
        assertThat(en.cause(topic.estimate(), topic.finding()))
                .isEqualTo("On this topic 40 of 59 people are below target, and this rate is below the expected 84%"
                        + " as well. Check both the material and the calls.");
    }

    @Test
    void cause_stays_open_among_too_few_people() {
        PersonTopic topic = topic(OFFERS, 50, 20, Verdict.GAP, TopicVerdict.TOO_FEW);

        assertThat(topic.cause()).isEqualTo(Cause.OPEN);
        assertThat(ja.cause(topic.estimate(), null)).isEqualTo("比べられる人がまだ少なく、人によるものかテーマによるものかは分かりません。");
    }

    @Test
    void person_hears_first_what_is_fine_then_what_to_learn() {
        List<PersonTopic> topics = List.of(
                topic(BILLS, 40, 38, Verdict.FINE, TopicVerdict.NO_TOPIC_PROBLEM),
                topic(OFFERS, 41, 25, Verdict.GAP, TopicVerdict.NO_TOPIC_PROBLEM));

        assertThat(ja.person(topics)).containsExactly("判断できる2テーマのうち、1テーマは目標の範囲です。", "学習をすすめたいのは「光回線 × 割引・特典」です。");
        assertThat(en.person(topics))
                .containsExactly(
                        "1 of the 2 topics with enough calls is within target.",
                        "Learning is suggested for “Fibre × Discounts”.");
    }

    @Test
    void person_is_not_asked_to_learn_what_is_low_for_most() {
        List<PersonTopic> topics = List.of(topic(OFFERS, 12, 9, Verdict.GAP, TopicVerdict.TOPIC_PROBLEM));

        assertThat(ja.person(topics)).containsExactly("判断できるのは1テーマです。", "多くの人が低めの1テーマは、先に資料を確かめます。");
    }

    @Test
    void person_with_everything_in_target_hears_only_that() {
        List<PersonTopic> topics = List.of(topic(BILLS, 40, 38, Verdict.FINE, TopicVerdict.NO_TOPIC_PROBLEM));

        assertThat(ja.person(topics)).containsExactly("判断できる1テーマは、すべて目標の範囲です。");
        assertThat(en.person(topics)).containsExactly("The 1 topic with enough calls is within target.");
    }

    @Test
    void person_with_few_calls_hears_when_estimates_start() {
        List<PersonTopic> topics = List.of(topic(BILLS, 1, 1, Verdict.UNKNOWN, TopicVerdict.NO_TOPIC_PROBLEM));

        assertThat(ja.person(topics)).containsExactly("まだ判断できるテーマはありません。1テーマ10件から見積もります。");
    }

    @Test
    void other_topics_are_said_as_a_range() {
        TopicRates.Finding other =
                new TopicRates.Finding(BILLS, Samples.finding(BILLS, 59, 5, 1, TopicVerdict.NO_TOPIC_PROBLEM));

        assertThat(ja.others(List.of(other))).contains("ほかの1テーマは、センター全体で71％です。");
        assertThat(en.others(List.of(other, other))).contains("The other 2 topics stand at 71% over the whole centre.");
        assertThat(ja.others(List.of())).isEmpty();
    }
}
