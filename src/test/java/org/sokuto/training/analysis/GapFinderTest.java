package org.sokuto.training.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;

class GapFinderTest {

    private static final TopicId SHOP = Cells.topic("shop");

    private static List<CellEstimate> estimateInShop(List<Cell> cells) {
        return new GapFinder(GapSettings.STARTER).estimate(cells, topic -> SHOP, topic -> Target.STARTER);
    }

    private static List<CellEstimate> ofTopic(List<CellEstimate> estimates, String topic) {
        return estimates.stream()
                .filter(estimate -> estimate.cell().topic().equals(Cells.topic(topic)))
                .toList();
    }

    @Test
    void flagsOnlyCellsThatAreProbablyBelowTarget() {
        assertThat(Cells.estimate(Cells.WORKED_EXAMPLE)).allSatisfy(estimate -> {
            boolean enough = estimate.cell().counts().n() >= 10;
            boolean sure = estimate.probabilityBelowTarget() >= 0.8;
            assertThat(estimate.verdict() == Verdict.GAP).isEqualTo(enough && sure);
        });
    }

    @Test
    void givesOneEstimateACellInTheOrderGiven() {
        assertThat(Cells.estimate(Cells.WORKED_EXAMPLE))
                .extracting(CellEstimate::cell)
                .containsExactlyElementsOf(Cells.WORKED_EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doesNotDependOnTheOrderOfTheCells(long seed) {
        List<Cell> cells = Cells.together(Cells.WORKED_EXAMPLE, Cells.operators(9, "bank", 14, 9));
        List<Cell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Cells.estimate(shuffled)).containsExactlyInAnyOrderElementsOf(Cells.estimate(cells));
        assertThat(GapFinder.gaps(Cells.estimate(shuffled))).isEqualTo(GapFinder.gaps(Cells.estimate(cells)));
    }

    @Test
    void usesTheTopicsOwnPriorFromEightOperatorsAndAHundredCallsOn() {
        assertThat(estimateInShop(Cells.operators(8, "a", 13, 9)))
                .extracting(CellEstimate::level)
                .containsOnly(PriorLevel.TOPIC);
    }

    @Test
    void borrowsFromTheProductWhenATopicHasTooFewOperatorsOrCalls() {
        List<CellEstimate> estimates = estimateInShop(Cells.together(
                Cells.operators(10, "large", 50, 40),
                Cells.operators(7, "few operators", 50, 40),
                Cells.operators(9, "few calls", 11, 9)));
        assertThat(ofTopic(estimates, "large")).extracting(CellEstimate::level).containsOnly(PriorLevel.TOPIC);
        assertThat(ofTopic(estimates, "few operators"))
                .extracting(CellEstimate::level)
                .containsOnly(PriorLevel.PRODUCT);
        assertThat(ofTopic(estimates, "few calls"))
                .extracting(CellEstimate::level)
                .containsOnly(PriorLevel.PRODUCT);
    }

    @Test
    void operatorsWithoutCallsDoNotCountForAPrior() {
        List<Cell> cells = Cells.together(
                Cells.operators(7, "a", 50, 40),
                List.of(new Cell(Cells.operator("idle"), Cells.topic("a"), Counts.NONE)));
        assertThat(estimateInShop(cells)).extracting(CellEstimate::level).containsOnly(PriorLevel.NONE);
    }

    @Test
    void borrowsFromAllCallsWhenTheProductIsTooThin() {
        List<CellEstimate> estimates =
                Cells.estimate(Cells.together(Cells.operators(9, "a", 10, 8), Cells.operators(9, "b", 10, 7)));
        assertThat(estimates).extracting(CellEstimate::level).containsOnly(PriorLevel.ALL);
        assertThat(estimates)
                .allSatisfy(estimate -> assertThat(estimate.expected()).isCloseTo(0.75, within(0.002)));
    }

    @Test
    void guessesWeaklyWhenThereIsTooLittleForAnyFit() {
        CellEstimate estimate = Cells.estimate(List.of(Cells.cell("A", 20, 15))).getFirst();
        assertThat(estimate.level()).isEqualTo(PriorLevel.NONE);
        assertThat(estimate.prior().strength()).isEqualTo(4);
        assertThat(estimate.expected()).isCloseTo(15.5 / 21, within(1e-12));
    }

    @Test
    void knowsNothingOfACellWithoutCalls() {
        CellEstimate estimate = Cells.estimate(List.of(Cells.cell("A", 0, 0))).getFirst();
        assertThat(estimate.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(estimate.mean()).isEqualTo(0.5);
        assertThat(estimate.expectedLostCalls()).isZero();
    }

    @Test
    void givesNoVerdictBelowTheMinimumSet() {
        GapSettings strict = new GapSettings(50, 0.8, 0.5, 0.10);
        List<CellEstimate> estimates =
                new GapFinder(strict).estimate(Cells.WORKED_EXAMPLE, topic -> SHOP, topic -> Target.STARTER);
        assertThat(estimates.subList(3, 8)).extracting(CellEstimate::band).containsOnly(RateBand.TOO_FEW);
        assertThat(GapFinder.gaps(estimates)).hasSize(1);
    }

    @Test
    void watchesFlagsThatWouldMakeTheListTooUncertain() {
        GapSettings strict = new GapSettings(10, 0.8, 0.5, 0.06);
        List<CellEstimate> estimates =
                new GapFinder(strict).estimate(Cells.WORKED_EXAMPLE, topic -> SHOP, topic -> Target.STARTER);
        assertThat(estimates)
                .extracting(CellEstimate::verdict)
                .containsExactly(
                        Verdict.FINE,
                        Verdict.FINE,
                        Verdict.GAP,
                        Verdict.FINE,
                        Verdict.GAP,
                        Verdict.FINE,
                        Verdict.WATCH,
                        Verdict.UNKNOWN);
    }

    @Test
    void judgesEachTopicByItsOwnTarget() {
        List<Cell> cells = Cells.together(Cells.operators(9, "easy", 60, 45), Cells.operators(9, "hard", 60, 45));
        List<CellEstimate> estimates = new GapFinder(GapSettings.STARTER)
                .estimate(cells, topic -> SHOP, topic -> new Target(topic.equals(Cells.topic("easy")) ? 0.9 : 0.6, 0));
        assertThat(ofTopic(estimates, "easy")).extracting(CellEstimate::verdict).containsOnly(Verdict.GAP);
        assertThat(ofTopic(estimates, "hard")).extracting(CellEstimate::band).containsOnly(RateBand.AT_OR_ABOVE);
    }

    @Test
    void ordersGapsByLostCallsThenByOperator() {
        List<CellEstimate> gaps = GapFinder.gaps(Cells.estimate(
                Cells.together(Cells.operators(9, "small", 40, 20), Cells.operators(9, "large", 80, 40))));
        assertThat(gaps).hasSize(18);
        assertThat(gaps).isSortedAccordingTo(Comparator.comparingDouble(gap -> -gap.expectedLostCalls()));
        assertThat(gaps.subList(0, 9))
                .extracting(gap -> gap.cell().operator().value())
                .isSorted();
    }

    @Test
    void refusesTwoCellsForTheSameOperatorAndTopic() {
        List<Cell> twice = List.of(Cells.cell("A", 20, 15), Cells.cell("A", 10, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Cells.estimate(twice));
    }
}
