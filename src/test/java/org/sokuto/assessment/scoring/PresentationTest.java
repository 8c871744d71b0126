package org.sokuto.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.assessment.scoring.Question.Multiple;
import org.sokuto.assessment.scoring.Question.Option;
import org.sokuto.assessment.scoring.Question.Single;
import org.sokuto.assessment.scoring.Question.TrueFalse;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;
import org.sokuto.shared.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class PresentationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Question> questions() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void one_seed_shows_the_same_bytes_for_ever(Question question) {
        assertThat(json(question, 42)).isEqualTo(json(question, 42));
    }

    /** Bytes as they were when this was written: attempts begun by an older program must look the same. */
    @Test
    void the_draw_itself_never_changes() {
        assertThat(Presentation.of(Samples.content(Samples.SINGLE), 42).shown().options())
                .extracting(ShownOption::key)
                .containsExactly("143260422f79", "3c4bfdf73709", "fb4fcd568e61");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_thousand_attempts_show_no_key_no_flag_and_no_word_of_the_author_beyond_the_question(Question question) {
        for (long seed = 0; seed < 1000; seed++) {
            assertThat(json(question, seed))
                    .doesNotContain("author")
                    .doesNotContain("correct")
                    .doesNotContain("answer")
                    .doesNotContain("秘密")
                    .doesNotContain("解説")
                    .doesNotContain("本人確認")
                    .doesNotContain("8.5");
        }
    }

    @Test
    void what_is_shown_does_not_depend_on_what_is_right() {
        Random random = new Random(8);
        for (long seed = 0; seed < 200; seed++) {
            List<Option> others = Samples.MULTIPLE.options().stream()
                    .map(option -> new Option(option.key(), option.text(), random.nextBoolean(), null))
                    .toList();
            assertThat(json(new Multiple(others), seed)).isEqualTo(json(Samples.MULTIPLE, seed));
        }
        assertThat(json(new TrueFalse(true), 1)).isEqualTo(json(new TrueFalse(false), 1));
    }

    @Test
    void every_option_comes_first_about_equally_often() {
        Map<String, Long> firsts = new Random(1)
                .longs(3000)
                .mapToObj(seed -> Presentation.of(Samples.content(Samples.SINGLE), seed)
                        .shown()
                        .options()
                        .getFirst()
                        .text())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));

        assertThat(firsts).hasSize(3);
        assertThat(firsts.values()).allSatisfy(count -> assertThat(count).isBetween(850L, 1150L));
    }

    @Test
    void counterparts_stand_beside_each_other_no_more_often_than_by_chance() {
        long together = new Random(2)
                .longs(2000)
                .filter(seed -> {
                    ShownQuestion shown = Presentation.of(Samples.content(Samples.MATCHING), seed)
                            .shown();
                    return shown.options()
                            .getFirst()
                            .text()
                            .substring(1)
                            .equals(shown.places().getFirst().text().substring(1));
                })
                .count();

        assertThat(together).isBetween(400L, 600L);
    }

    @Test
    void items_to_be_ordered_never_stand_in_the_right_order() {
        List<String> right = List.of("品0", "品1", "品2", "品3", "品4");
        for (long seed = 0; seed < 1000; seed++) {
            assertThat(Presentation.of(Samples.content(Samples.ORDERING), seed)
                            .shown()
                            .options())
                    .extracting(ShownOption::text)
                    .containsExactlyInAnyOrderElementsOf(right)
                    .isNotEqualTo(right);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void an_answer_by_shown_keys_is_the_answer_by_own_keys(Question question) {
        Response right = Samples.right(question);
        for (long seed = 0; seed < 50; seed++) {
            Presentation presentation = Presentation.of(Samples.content(question), seed);
            Response shown = presentation.shown(right);

            assertThat(presentation.own(shown)).isEqualTo(right);
            assertThat(shown.toString()).doesNotContain("author");
        }
    }

    @Test
    void keys_of_another_attempt_are_not_known() {
        Response.Choice foreign = (Response.Choice)
                Presentation.of(Samples.content(Samples.SINGLE), 1).shown(Samples.right(Samples.SINGLE));

        assertUnfit(Samples.SINGLE, foreign);
    }

    @Test
    void what_does_not_fit_the_question_is_refused() {
        assertUnfit(Samples.SINGLE, new Response.Text("a"));
        assertUnfit(
                Samples.SINGLE,
                new Response.Choice(new HashSet<>(keys(Samples.SINGLE).subList(0, 2))));
        assertUnfit(Samples.MULTIPLE, new Response.Choice(Set.of("author-a")));
        assertUnfit(Samples.TRUE_FALSE, new Response.Choice(Set.of("maybe")));
        assertUnfit(Samples.SHORT_TEXT, new Response.Choice(Set.of()));
        assertUnfit(Samples.SHORT_TEXT, new Response.Text("あ".repeat(Presentation.LONGEST_TEXT + 1)));
        assertUnfit(Samples.ORDERING, new Response.Order(keys(Samples.ORDERING).subList(0, 4)));
        assertUnfit(
                Samples.ORDERING,
                new Response.Order(Collections.nCopies(5, keys(Samples.ORDERING).getFirst())));
        assertUnfit(Samples.MATCHING, new Response.Order(keys(Samples.MATCHING)));
        assertUnfit(
                Samples.MATCHING,
                new Response.Placement(Map.of(keys(Samples.MATCHING).getFirst(), "x")));
        assertUnfit(Samples.CATEGORISE, new Response.Placement(Map.of("x", "y")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void an_answer_can_be_taken_back(Question question) {
        Response empty = switch (Samples.right(question)) {
            case Response.Choice ignored -> new Response.Choice(Set.of());
            case Response.Text ignored -> new Response.Text("");
            case Response.Order ignored -> new Response.Order(List.of());
            case Response.Placement ignored -> new Response.Placement(Map.of());
        };

        assertThat(Presentation.of(Samples.content(question), 7).own(empty)).isEqualTo(empty);
    }

    @Test
    void a_question_is_answered_when_every_item_has_its_place() {
        Presentation presentation = Presentation.of(Samples.content(Samples.CATEGORISE), 7);
        Response all = presentation.shown(Samples.right(Samples.CATEGORISE));
        Response one = presentation.shown(new Response.Placement(Map.of("author-0", "author-ours")));

        assertThat(presentation.shown().isAnswered(all)).isTrue();
        assertThat(presentation.shown().isAnswered(one)).isFalse();
        assertThat(presentation.shown().isAnswered(new Response.Placement(Map.of())))
                .isFalse();
    }

    @Test
    void a_mark_is_told_in_the_order_shown() {
        QuestionContent content = Samples.content(Samples.MULTIPLE);
        Presentation presentation = Presentation.of(content, 3);
        Mark mark = Scorer.mark(content, Samples.right(Samples.MULTIPLE));

        assertThat(presentation.arranged(mark).options())
                .extracting(Mark.OptionMark::text)
                .containsExactlyElementsOf(presentation.shown().options().stream()
                        .map(ShownOption::text)
                        .toList());
    }

    @Test
    void an_order_is_told_in_the_right_one() {
        QuestionContent content = Samples.content(Samples.ORDERING);
        Mark mark = Scorer.mark(content, null);

        assertThat(Presentation.of(content, 3).arranged(mark)).isEqualTo(mark);
    }

    @Test
    void only_what_is_right_decides_whether_two_versions_ask_the_same() {
        Single reworded = new Single(Samples.SINGLE.options().stream()
                .map(option -> new Option(option.key(), option.text() + "。", option.correct(), null))
                .toList());
        List<Option> moved = new ArrayList<>(Samples.SINGLE.options());
        moved.set(0, new Option("author-a", "選択肢 a", true, null));

        assertThat(reworded.solution()).isEqualTo(Samples.SINGLE.solution());
        assertThat(new Single(moved).solution()).isNotEqualTo(Samples.SINGLE.solution());
    }

    private static void assertUnfit(Question question, Response response) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Presentation.of(Samples.content(question), 7).own(response));
    }

    private static List<String> keys(Question question) {
        return Presentation.of(Samples.content(question), 7).shown().options().stream()
                .map(ShownOption::key)
                .toList();
    }

    private static String json(Question question, long seed) {
        return JSON.writeValueAsString(
                Presentation.of(Samples.content(question), seed).shown());
    }
}
