package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.roleplay.format.ScenarioFile;

class ConversationTest {

    private final ScenarioFile parcel = TestScenarios.parcel();
    private final Scenario scenario = parcel.scenario();

    @Test
    void the_customer_speaks_first_and_then_the_operator_chooses() {
        Conversation conversation = Conversation.begin(scenario);

        assertThat(conversation.opening()).containsExactly("荷物がまだ届きません。");
        assertThat(conversation.offered()).extracting(Option::key).containsExactly("a", "b");
        assertThat(conversation.moves()).isEmpty();
        assertThat(conversation.isOver()).isFalse();
        assertThat(conversation.outcome()).isEmpty();
    }

    @Test
    void the_customer_answers_by_mood() {
        assertThat(TestScenarios.play(parcel, "aa").moves().getLast().lines()).containsExactly("それで、いつですか。");
        assertThat(TestScenarios.play(parcel, "bca").moves().getLast().lines()).containsExactly("もう待てません。", "もう結構です。");
    }

    @Test
    void the_first_line_that_holds_is_said() {
        assertThat(TestScenarios.play(parcel, "bcb").moves().getLast().lines())
                .first()
                .isEqualTo("本当ですか。");
    }

    @Test
    void a_branch_leads_on_without_a_word() {
        assertThat(TestScenarios.play(parcel, "aa").state().node()).isEqualTo("close");
        assertThat(TestScenarios.play(parcel, "bca").state().node()).isEqualTo("lost");
    }

    @Test
    void an_end_says_how_the_conversation_ended() {
        Conversation conversation = TestScenarios.play(parcel, "aaa");

        assertThat(conversation.isOver()).isTrue();
        assertThat(conversation.outcome()).contains(Outcome.RESOLVED);
        assertThat(conversation.end()).map(Node.End::summary).contains("お届けの日が決まりました。");
        assertThat(conversation.offered()).isEmpty();
    }

    @Test
    void the_conversation_ends_when_the_moves_are_used_up() {
        Conversation conversation = TestScenarios.play(parcel, "acccc");

        assertThat(conversation.moves()).hasSize(scenario.turns());
        assertThat(conversation.outcome()).contains(Outcome.OUT_OF_TURNS);
        assertThat(conversation.offered()).isEmpty();
    }

    @Test
    void an_end_reached_by_the_last_move_counts_as_that_end() {
        assertThat(TestScenarios.play(parcel, "accaa").outcome()).contains(Outcome.RESOLVED);
    }

    @Test
    void whoever_stops_has_stopped_and_nothing_follows() {
        Conversation stopped = TestScenarios.play(parcel, "a").then(new RunEvent.Stopped());

        assertThat(stopped.outcome()).contains(Outcome.STOPPED);
        assertThat(stopped.moves()).hasSize(1);
        assertThat(stopped.offered()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> stopped.then(new RunEvent.Chosen("look", "a")));
    }

    @Test
    void only_what_is_offered_here_can_be_chosen() {
        Conversation conversation = TestScenarios.play(parcel, "a");

        assertThatIllegalArgumentException().isThrownBy(() -> conversation.then(new RunEvent.Chosen("look", "z")));
        assertThatIllegalArgumentException().isThrownBy(() -> conversation.then(new RunEvent.Chosen("open", "a")));
    }

    @Test
    void a_move_remembers_where_it_was_made() {
        Move second = TestScenarios.play(parcel, "aa").moves().get(1);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.node().label().ja()).isEqualTo("確認");
        assertThat(second.option().key()).isEqualTo("a");
        assertThat(second.before().node()).isEqualTo("look");
        assertThat(second.after().node()).isEqualTo("close");
    }

    @Test
    void required_points_are_met_by_what_was_chosen() {
        assertThat(TestScenarios.play(parcel, "aaa").met()).containsExactlyInAnyOrder("record", "date");
        assertThat(TestScenarios.play(parcel, "aba").met()).containsExactly("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "aaa", "bca", "accab", "acccc"})
    void the_events_alone_bring_back_the_same_conversation(String options) {
        List<RunEvent> events = new ArrayList<>();
        Conversation step_by_step = Conversation.begin(scenario);
        for (String option : TestScenarios.letters(options)) {
            RunEvent event = new RunEvent.Chosen(step_by_step.state().node(), option);
            step_by_step = step_by_step.then(event);
            events.add(event);
        }

        assertThat(Conversation.replay(scenario, events)).isEqualTo(step_by_step);
        assertThat(Conversation.replay(TestScenarios.parcel().scenario(), events))
                .isEqualTo(step_by_step);
    }

    @Test
    void the_mood_is_put_into_the_word_of_its_band() {
        Mood mood = scenario.mood();

        assertThat(mood.words(scenario.initial()).ja()).isEqualTo("少しいらだっている");
        assertThat(mood.words(TestScenarios.play(parcel, "a").state()).en()).isEqualTo("Calm");
        assertThat(mood.band(TestScenarios.play(parcel, "bc").state())).isEqualTo(2);
        assertThat(mood.share(scenario.initial(), scenario.variables())).isEqualTo(0.5);
    }
}
