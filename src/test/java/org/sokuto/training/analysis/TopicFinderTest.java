package org.sokuto.training.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sokuto.calls.rates.BinomialInterval;
import org.sokuto.calls.rates.Counts;

class TopicFinderTest {

    private static TopicFinding find(List<Cell> cells) {
        return TopicFinder.find(Cells.estimate(cells));
    }

    private static List<Cell> operators(int count, int n, int immediate) {
        return Cells.operators(count, "topic", n, immediate);
    }

    @Test
    void sumsUpTheWorkedExample() {
        TopicFinding finding = find(Cells.WORKED_EXAMPLE);
        assertThat(finding.topic()).isEqualTo(Cells.RETURNS);
        assertThat(finding.counts()).isEqualTo(new Counts(406, 325));
        assertThat(finding.wilson90()).isEqualTo(BinomialInterval.WILSON.of(finding.counts(), 0.90));
        assertThat(finding.operators()).isEqualTo(7);
        assertThat(finding.belowTarget()).isEqualTo(3);
        assertThat(finding.flagged()).isEqualTo(3);
        assertThat(finding.expectedLostCalls())
                .isCloseTo(.220 + .041 + 7.464 + .353 + 4.626 + .120 + 1.345 + .648, within(0.004));
    }

    @Test
    void blamesTheTopicWhenItsOwnMeanIsTooLow() {
        assertThat(find(Cells.WORKED_EXAMPLE).verdict()).isEqualTo(TopicVerdict.TOPIC_PROBLEM);
    }

    @Test
    void blamesTheTopicWhenHalfOfTheOperatorsAreTooLow() {
        List<Cell> cells = Cells.together(
                operators(10, 100, 70).subList(0, 5), operators(10, 100, 90).subList(5, 10));
        assertThat(find(cells).verdict()).isEqualTo(TopicVerdict.TOPIC_PROBLEM);
    }

    @Test
    void doesNotBlameTheTopicForOneLowOperator() {
        TopicFinding finding = find(Cells.together(
                operators(10, 100, 60).subList(0, 1), operators(10, 100, 88).subList(1, 10)));
        assertThat(finding.verdict()).isEqualTo(TopicVerdict.NO_TOPIC_PROBLEM);
        assertThat(finding.flagged()).isEqualTo(1);
        assertThat(finding.belowTarget()).isEqualTo(1);
    }

    @Test
    void countsOperatorsBelowTargetWithoutBlamingATopicWithinTolerance() {
        TopicFinding finding = find(operators(10, 100, 79));
        assertThat(finding.belowTarget()).isEqualTo(10);
        assertThat(finding.flagged()).isZero();
        assertThat(finding.verdict()).isEqualTo(TopicVerdict.NO_TOPIC_PROBLEM);
    }

    @Test
    void saysNothingOfATopicWithFewerThanFiveOperatorsWithEnoughCalls() {
        List<Cell> cells = Cells.together(
                operators(9, 100, 50).subList(0, 4), operators(9, 9, 4).subList(4, 9));
        TopicFinding finding = find(cells);
        assertThat(finding.operators()).isEqualTo(4);
        assertThat(finding.verdict()).isEqualTo(TopicVerdict.TOO_FEW);
    }

    @Test
    void refusesNoTopicAndSeveralTopics() {
        List<CellEstimate> mixed =
                Cells.estimate(Cells.together(Cells.operators(2, "a", 20, 15), Cells.operators(2, "b", 20, 15)));
        assertThatIllegalArgumentException().isThrownBy(() -> TopicFinder.find(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TopicFinder.find(mixed));
    }
}
