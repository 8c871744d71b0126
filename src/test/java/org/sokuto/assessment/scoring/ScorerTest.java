package org.sokuto.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sokuto.assessment.scoring.Points.PARTS;
import static org.sokuto.assessment.scoring.Samples.choice;
import static org.sokuto.assessment.scoring.Samples.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.assessment.scoring.Mark.OptionMark;
import org.sokuto.assessment.scoring.Mark.PlaceMark;
import org.sokuto.assessment.scoring.Question.Multiple;
import org.sokuto.assessment.scoring.Question.Numeric;
import org.sokuto.assessment.scoring.Question.Option;
import org.sokuto.assessment.scoring.Question.Ordering;

class ScorerTest {

    static List<Question> questions() {
        return Samples.all();
    }

    /** Whatever somebody may send, fitting or not. */
    static Stream<Response> responses() {
        Random random = new Random(3);
        List<String> keys = List.of(
                "author-a",
                "author-b",
                "author-c",
                "author-d",
                "author-e",
                "true",
                "false",
                "author-0",
                "author-1",
                "author-2",
                "author-3",
                "author-4",
                "author-ours",
                "author-theirs",
                "unknown");
        return Stream.<Response>generate(() -> {
                    List<String> some = new ArrayList<>(keys);
                    Collections.shuffle(some, random);
                    some = some.subList(0, random.nextInt(some.size()));
                    Map<String, String> places = new HashMap<>();
                    some.forEach(key -> places.put(key, keys.get(random.nextInt(keys.size()))));
                    return switch (random.nextInt(4)) {
                        case 0 -> new Response.Choice(new HashSet<>(some));
                        case 1 -> new Response.Order(some);
                        case 2 -> new Response.Placement(places);
                        default -> new Response.Text(String.valueOf(random.nextInt(20)));
                    };
                })
                .limit(400);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_right_answer_earns_all_points(Question question) {
        Mark mark = Scorer.mark(Samples.content(question, 3), Samples.right(question));

        assertThat(mark.parts()).isEqualTo(3 * PARTS).isEqualTo(mark.maxParts());
        assertThat(mark.isRight()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_answer_and_an_empty_one_earn_nothing(Question question) {
        assertThat(parts(question, null)).isZero();
        for (Response empty : List.of(
                choice(), new Response.Text(""), new Response.Order(List.of()), new Response.Placement(Map.of()))) {
            assertThat(empty.isBlank()).isTrue();
            assertThat(parts(question, empty)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_answer_earns_less_than_nothing_or_more_than_everything(Question question) {
        assertThat(responses())
                .allSatisfy(response -> assertThat(parts(question, response)).isBetween(0, PARTS));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void points_multiply_the_mark_and_nothing_else(Question question) {
        assertThat(responses().limit(100)).allSatisfy(response -> {
            Mark one = Scorer.mark(Samples.content(question, 1), response);
            Mark five = Scorer.mark(Samples.content(question, 5), response);
            assertThat(five.parts()).isEqualTo(5 * one.parts());
            assertThat(five.options()).isEqualTo(one.options());
            assertThat(five.places()).isEqualTo(one.places());
        });
    }

    @ParameterizedTest
    @CsvSource({"author-b, 840", "author-a, 0", "author-c, 0", "unknown, 0"})
    void single_choice_is_right_or_not(String key, int parts) {
        assertThat(parts(Samples.SINGLE, choice(key))).isEqualTo(parts);
    }

    @Test
    void two_ticks_in_a_single_choice_are_not_right_even_with_the_right_one_among_them() {
        assertThat(parts(Samples.SINGLE, choice("author-a", "author-b"))).isZero();
    }

    /** Three of five are right: a, c and e. */
    @ParameterizedTest
    @CsvSource({
        "a, 280",
        "a c, 560",
        "a c e, 840",
        "b, 0",
        "a b, 0",
        "a c b, 280",
        "a c e b, 560",
        "a c e b d, 280",
        "b d, 0",
        "a b d, 0"
    })
    void wrong_ticks_cost_what_right_ones_bring(String ticks, int parts) {
        Set<String> keys = new HashSet<>();
        Arrays.stream(ticks.split(" ")).forEach(tick -> keys.add("author-" + tick));

        assertThat(parts(Samples.MULTIPLE, new Response.Choice(keys))).isEqualTo(parts);
    }

    @Test
    void one_more_right_tick_never_lowers_and_one_more_wrong_tick_never_raises() {
        for (Set<String> ticks : subsets(Samples.MULTIPLE)) {
            int before = parts(Samples.MULTIPLE, new Response.Choice(ticks));
            for (Option option : Samples.MULTIPLE.options()) {
                if (!ticks.contains(option.key())) {
                    Set<String> more = new HashSet<>(ticks);
                    more.add(option.key());
                    int after = parts(Samples.MULTIPLE, new Response.Choice(more));
                    if (option.correct()) {
                        assertThat(after).isGreaterThanOrEqualTo(before);
                    } else {
                        assertThat(after).isLessThanOrEqualTo(before);
                    }
                }
            }
        }
    }

    @Test
    void the_order_in_which_options_are_written_does_not_matter() {
        List<Option> turned = new ArrayList<>(Samples.MULTIPLE.options());
        Collections.reverse(turned);
        for (Set<String> ticks : subsets(Samples.MULTIPLE)) {
            assertThat(parts(new Multiple(turned), new Response.Choice(ticks)))
                    .isEqualTo(parts(Samples.MULTIPLE, new Response.Choice(ticks)));
        }
    }

    @Test
    void each_option_tells_whether_it_was_chosen_and_whether_it_is_right() {
        Mark mark = Scorer.mark(Samples.content(Samples.SINGLE), choice("author-a"));

        assertThat(mark.options())
                .containsExactly(
                        new OptionMark("author-a", "選択肢 a", true, false, "秘密の一言 a"),
                        new OptionMark("author-b", "選択肢 b", false, true, "秘密の一言 b"),
                        new OptionMark("author-c", "選択肢 c", false, false, "秘密の一言 c"));
    }

    @Test
    void a_statement_is_marked_by_true_and_false() {
        assertThat(parts(Samples.TRUE_FALSE, choice("false"))).isEqualTo(PARTS);
        assertThat(parts(Samples.TRUE_FALSE, choice("true"))).isZero();
        assertThat(Scorer.mark(Samples.content(Samples.TRUE_FALSE), choice("true"))
                        .options())
                .extracting(OptionMark::key, OptionMark::chosen, OptionMark::correct)
                .containsExactly(tuple("true", true, false), tuple("false", false, true));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"本人確認, 本人確認", "' 本 人 確 認。', 本人確認", "ご本人の確認, ご本人の確認", "本人, -", "'。', -"})
    void the_result_says_which_accepted_text_matched(String typed, String matched) {
        Mark mark = Scorer.mark(Samples.content(Samples.SHORT_TEXT), new Response.Text(typed));

        assertThat(mark.matched()).isEqualTo(matched);
        assertThat(mark.isRight()).isEqualTo(matched != null);
        assertThat(mark.accepted()).containsExactly("本人確認", "ご本人の確認");
    }

    /** 8.5 days, give or take half a day. */
    @ParameterizedTest
    @CsvSource({
        "8.5, true",
        "8, true",
        "9, true",
        "9.01, false",
        "7.99, false",
        "８．５, true",
        "8.5日, true",
        "'8.5 日', true",
        "八日, true",
        "九, true",
        "-8.5, false",
        "8.5円, false",
        "8.5日間, false",
        "約8.5, false",
        "日, false"
    })
    void a_number_is_right_within_its_tolerance_with_or_without_its_unit(String typed, boolean right) {
        assertThat(Scorer.mark(Samples.content(Samples.NUMERIC), new Response.Text(typed))
                        .isRight())
                .isEqualTo(right);
    }

    @Test
    void tolerance_is_exact_where_binary_fractions_are_not() {
        Numeric question = new Numeric(new BigDecimal("0.3"), new BigDecimal("0.1"), null);

        assertThat(parts(question, new Response.Text("0.2"))).isEqualTo(PARTS);
        assertThat(parts(question, new Response.Text("0.4"))).isEqualTo(PARTS);
        assertThat(parts(question, new Response.Text("0.4000000000000000001"))).isZero();
    }

    /** Five items have four pairs of neighbours. */
    @ParameterizedTest
    @CsvSource({"01234, 4", "12340, 3", "40123, 3", "01243, 2", "10234, 2", "43210, 0", "02413, 0", "23401, 3", "01, 1"
    })
    void an_order_earns_the_share_of_its_right_neighbours(String order, int neighbours) {
        List<String> keys = order.chars().mapToObj(c -> "author-" + (char) c).toList();

        assertThat(parts(Samples.ORDERING, new Response.Order(keys))).isEqualTo(neighbours * PARTS / 4);
    }

    @Test
    void only_the_right_order_has_all_neighbours_right() {
        Ordering four = new Ordering(Samples.items(4));
        List<List<String>> all = permutations(List.of("author-0", "author-1", "author-2", "author-3"));

        assertThat(all).hasSize(24);
        assertThat(all.stream().filter(order -> parts(four, new Response.Order(order)) == PARTS))
                .hasSize(1);
        assertThat(all.stream()
                        .mapToInt(order -> parts(four, new Response.Order(order)))
                        .sum())
                .as("each of three pairs stands in six orders")
                .isEqualTo(3 * 6 * PARTS / 3);
    }

    @Test
    void what_is_no_item_has_no_neighbours() {
        Ordering four = new Ordering(Samples.items(4));

        assertThat(parts(four, new Response.Order(List.of("unknown", "author-0"))))
                .isZero();
        assertThat(parts(four, new Response.Order(List.of("author-3", "unknown"))))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("placings")
    void one_more_item_at_its_place_never_lowers_and_one_taken_away_never_raises(Question question) {
        Map<String, String> right = ((Response.Placement) Samples.right(question)).places();
        Random random = new Random(3);
        List<String> anywhere = List.copyOf(right.values());
        for (int round = 0; round < 200; round++) {
            Map<String, String> placed = new HashMap<>();
            right.keySet().stream()
                    .filter(item -> random.nextBoolean())
                    .forEach(item -> placed.put(item, anywhere.get(random.nextInt(anywhere.size()))));
            int before = parts(question, new Response.Placement(placed));
            for (String item : right.keySet()) {
                Map<String, String> better = new HashMap<>(placed);
                better.put(item, right.get(item));
                Map<String, String> less = new HashMap<>(placed);
                less.remove(item);
                assertThat(parts(question, new Response.Placement(better))).isGreaterThanOrEqualTo(before);
                assertThat(parts(question, new Response.Placement(less))).isLessThanOrEqualTo(before);
            }
        }
    }

    static List<Question> placings() {
        return List.of(Samples.MATCHING, Samples.CATEGORISE);
    }

    @Test
    void an_order_tells_the_place_of_each_item() {
        Mark mark = Scorer.mark(
                Samples.content(new Ordering(Samples.items(3))),
                new Response.Order(List.of("author-2", "author-0", "author-1")));

        assertThat(mark.places())
                .extracting(PlaceMark::text, PlaceMark::given, PlaceMark::expected)
                .containsExactly(tuple("品0", "2", "1"), tuple("品1", "3", "2"), tuple("品2", "1", "3"));
    }

    @ParameterizedTest
    @CsvSource({"0=0 1=1 2=2 3=3, 4", "0=0 1=1 2=3 3=2, 2", "0=1 1=0 2=3 3=2, 0", "0=0, 1", "0=0 1=0 2=0 3=0, 1"})
    void matching_earns_the_share_of_right_pairs(String placed, int right) {
        assertThat(parts(Samples.MATCHING, placement(placed, "author-"))).isEqualTo(right * PARTS / 4);
    }

    @ParameterizedTest
    @CsvSource({"0=ours 1=theirs 2=ours, 3", "0=ours 1=ours 2=ours, 2", "0=theirs 1=ours 2=theirs, 0", "1=theirs, 1"})
    void categories_earn_the_share_of_right_items(String placed, int right) {
        assertThat(parts(Samples.CATEGORISE, placement(placed, "author-"))).isEqualTo(right * PARTS / 3);
    }

    @Test
    void an_item_without_a_place_says_so() {
        Mark mark = Scorer.mark(Samples.content(Samples.CATEGORISE), placement("0=theirs", "author-"));

        assertThat(mark.places())
                .containsExactly(
                        new PlaceMark("author-0", "品0", "お客様", "当社"),
                        new PlaceMark("author-1", "品1", null, "お客様"),
                        new PlaceMark("author-2", "品2", null, "当社"));
        assertThat(mark.places()).noneMatch(PlaceMark::isRight);
    }

    @Test
    void a_point_divides_among_any_number_of_items_without_a_rest() {
        assertThat(IntStream.rangeClosed(1, Points.MOST_ITEMS))
                .allSatisfy(
                        items -> assertThat(items * Points.share(1, items, 1)).isEqualTo(PARTS));
    }

    private static Response placement(String placed, String prefix) {
        Map<String, String> places = new HashMap<>();
        for (String pair : placed.split(" ")) {
            String[] both = pair.split("=");
            places.put(prefix + both[0], prefix + both[1]);
        }
        return new Response.Placement(places);
    }

    private static List<Set<String>> subsets(Multiple question) {
        List<String> keys = question.options().stream().map(Option::key).toList();
        return IntStream.range(0, 1 << keys.size())
                .mapToObj(bits -> {
                    Set<String> subset = new HashSet<>();
                    IntStream.range(0, keys.size())
                            .filter(i -> (bits >> i & 1) == 1)
                            .forEach(i -> subset.add(keys.get(i)));
                    return subset;
                })
                .toList();
    }

    private static List<List<String>> permutations(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : keys) {
            List<String> rest = new ArrayList<>(keys);
            rest.remove(first);
            permutations(rest).forEach(tail -> {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            });
        }
        return all;
    }
}
