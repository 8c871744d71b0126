package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sokuto.training.ui.Samples.BILLS;
import static org.sokuto.training.ui.Samples.EN;
import static org.sokuto.training.ui.Samples.JA;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.calls.Channel;
import org.sokuto.calls.rates.Interval;
import org.sokuto.training.GapQuery;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.Verdict;

class RateWordsTest {

    private static CellEstimate cell(int calls, int immediate, Verdict verdict) {
        return Samples.cell("井上 健", BILLS, calls, immediate, verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.68 | 10件中およそ7件 | About 7 in 10",
                "0.05 | 10件中およそ1件 | About 1 in 10",
                "0.049 | 10件中1件未満 | Fewer than 1 in 10",
                "0.0 | 10件中1件未満 | Fewer than 1 in 10",
                "0.949 | 10件中およそ9件 | About 9 in 10",
                "0.95 | 10件中ほぼ10件 | Nearly 10 in 10",
                "1.0 | 10件中ほぼ10件 | Nearly 10 in 10"
            })
    void rate_is_said_as_a_frequency_in_ten(double rate, String ja, String en) {
        assertThat(JA.outOfTen(rate)).isEqualTo(ja);
        assertThat(EN.outOfTen(rate)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0 | 目標を下回るのはほぼ確実 | Almost certainly below target",
                "0.95 | 目標を下回るのはほぼ確実 | Almost certainly below target",
                "0.949 | 目標をおそらく下回る | Probably below target",
                "0.8 | 目標をおそらく下回る | Probably below target",
                "0.799 | 目標を下回るかは判断できない | Cannot tell whether below target",
                "0.201 | 目標を下回るかは判断できない | Cannot tell whether below target",
                "0.2 | おそらく目標の範囲 | Probably within target",
                "0.05 | 目標の範囲にあるのはほぼ確実 | Almost certainly within target",
                "0.0 | 目標の範囲にあるのはほぼ確実 | Almost certainly within target"
            })
    void certainty_has_five_words(double belowTarget, String ja, String en) {
        assertThat(JA.certainty(belowTarget)).isEqualTo(ja);
        assertThat(EN.certainty(belowTarget)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.96 | 77％を下回るのは、100回のうち96回ほど | Below 77% about 96 times in 100",
                "0.01 | 77％を下回るのは、100回のうち1回ほど | Below 77% about 1 time in 100",
                "0.996 | 77％を下回るのは、100回のうち99回より多い | Below 77% more than 99 times in 100",
                "1.0 | 77％を下回るのは、100回のうち99回より多い | Below 77% more than 99 times in 100",
                "0.004 | 77％を下回るのは、100回のうち1回より少ない | Below 77% less than once in 100",
                "0.0 | 77％を下回るのは、100回のうち1回より少ない | Below 77% less than once in 100"
            })
    void probability_is_said_as_a_frequency_in_a_hundred(double belowTarget, String ja, String en) {
        CellEstimate any = cell(50, 31, Verdict.GAP);
        CellEstimate estimate = new CellEstimate(
                any.cell(),
                any.prior(),
                any.level(),
                any.posterior(),
                any.target(),
                belowTarget,
                any.expectedLostCalls(),
                any.verdict());

        assertThat(JA.ofHundred(estimate)).isEqualTo(ja);
        assertThat(EN.ofHundred(estimate)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.2 | 目標に届けば、90日で約6件が即答に変わります。"
                        + "| Reaching the target would turn about 6 calls in 90 days into immediate answers.",
                "0.5 | 目標に届けば、90日で約1件が即答に変わります。"
                        + "| Reaching the target would turn about 1 call in 90 days into immediate answers.",
                "0.49 | 目標に届いても、90日で変わるのは1件に満たない見込みです。"
                        + "| Reaching the target would change less than 1 call in 90 days.",
                "1200 | 目標に届けば、90日で約1,200件が即答に変わります。"
                        + "| Reaching the target would turn about 1,200 calls in 90 days into immediate answers."
            })
    void lost_calls_are_said_in_whole_calls(double lost, String ja, String en) {
        assertThat(JA.turn(lost, 90)).isEqualTo(ja);
        assertThat(EN.turn(lost, 90)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41 | 25 | この分野では84％ほどが見込まれるところ、41件中25件でした。 | Expected about 84%, seen 25 of 41 calls.",
                "1 | 1 | この分野では84％ほどが見込まれるところ、1件中1件でした。 | Expected about 84%, seen 1 of 1 call.",
                "12 | 0 | この分野では84％ほどが見込まれるところ、12件中0件でした。 | Expected about 84%, seen 0 of 12 calls.",
                "12 | 12 | この分野では84％ほどが見込まれるところ、12件中12件でした。 | Expected about 84%, seen 12 of 12 calls.",
                "1250 | 900 | この分野では84％ほどが見込まれるところ、1,250件中900件でした。" + "| Expected about 84%, seen 900 of 1,250 calls."
            })
    void reason_says_what_was_expected_and_what_was_seen(int calls, int immediate, String ja, String en) {
        CellEstimate estimate = cell(calls, immediate, Verdict.GAP);

        assertThat(JA.expectedAndSeen(estimate)).isEqualTo(ja);
        assertThat(EN.expectedAndSeen(estimate)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | これまで9件。10件から見積もります | 9 calls so far. Estimates start at 10.",
                "1 | これまで1件。10件から見積もります | 1 call so far. Estimates start at 10.",
                "0 | これまで0件。10件から見積もります | 0 calls so far. Estimates start at 10."
            })
    void thin_evidence_says_how_much_there_is(int calls, String ja, String en) {
        assertThat(JA.thin(calls)).isEqualTo(ja);
        assertThat(EN.thin(calls)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.59 | 0.76 | 59〜76％ | 59–76%",
                "0.994 | 0.996 | 99〜100％ | 99–100%",
                "0.996 | 0.999 | 100％ | 100%",
                "0.0 | 0.004 | 0％ | 0%"
            })
    void range_is_said_in_whole_percents(double low, double high, String ja, String en) {
        assertThat(JA.range(new Interval(low, high))).isEqualTo(ja);
        assertThat(EN.range(new Interval(low, high))).isEqualTo(en);
    }

    @Test
    void no_range_goes_without_its_count() {
        CellEstimate estimate = cell(50, 31, Verdict.GAP);

        assertThat(JA.interval(estimate)).isEqualTo("見積もり66％、90％区間 55〜75％（n=50）");
        assertThat(EN.interval(estimate)).isEqualTo("Estimate 66%, 90% interval 55–75% (n=50)");
    }

    @Test
    void cell_is_read_out_with_band_rate_and_count() {
        assertThat(JA.cell("井上 健", "料金・請求", cell(50, 31, Verdict.GAP))).isEqualTo("井上 健、料金・請求、重点・影響大、見積もり66％、50件");
        assertThat(EN.cell("井上 健", "Billing", cell(50, 31, Verdict.GAP)))
                .isEqualTo("井上 健, Billing: Focus, large effect, estimate 66%, 50 calls");
    }

    @Test
    void thin_cell_is_read_out_without_a_rate() {
        assertThat(JA.cell("井上 健", "料金・請求", cell(1, 0, Verdict.UNKNOWN))).isEqualTo("井上 健、料金・請求、データ不足、1件");
        assertThat(EN.cell("井上 健", "Billing", cell(1, 0, Verdict.UNKNOWN)))
                .isEqualTo("井上 健, Billing: not enough data, 1 call");
        assertThat(JA.cell("井上 健", "料金・請求", null)).isEqualTo("井上 健、料金・請求、データ不足、0件");
    }

    @Test
    void basis_is_said_in_days() {
        assertThat(JA.period(Samples.basis())).isEqualTo("直近90日（8/23〜11/20）");
        assertThat(EN.period(Samples.basis())).isEqualTo("Last 90 days (23 Aug – 20 Nov)");
        assertThat(JA.until(Samples.basis())).isEqualTo("11/20の通話まで");
        assertThat(EN.until(Samples.basis())).isEqualTo("Calls up to 20 Nov");
    }

    @Test
    void channels_are_phone_or_all() {
        assertThat(JA.channels(GapQuery.STARTER.channels())).isEqualTo("電話");
        assertThat(JA.channels(EnumSet.allOf(Channel.class))).isEqualTo("すべてのチャネル");
        assertThat(EN.channels(EnumSet.allOf(Channel.class))).isEqualTo("All channels");
    }
}
