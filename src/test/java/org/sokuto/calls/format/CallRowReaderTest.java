package org.sokuto.calls.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.calls.Channel;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;

class CallRowReaderTest {

    private static final List<String> HEADER = List.of(
            "受付番号",
            "受付日時",
            "チャネル",
            "オペレーターID",
            "オペレーター名",
            "問合せ分類コード",
            "問合せ分類",
            "待ち時間(秒)",
            "通話時間(秒)",
            "保留時間(秒)",
            "即答フラグ",
            "転送",
            "折返し",
            "再入電",
            "推奨度");
    private static final List<String> CALL = List.of(
            "C1",
            "2026/04/06 09:37:52",
            "電話",
            "OP0001",
            "小林 陽菜",
            "hikari.plan",
            "光回線 料金プラン",
            "34",
            "421",
            "21",
            "○",
            "",
            "",
            "有",
            "7");

    private final CallRowReader reader = CallRowReader.of(Presets.shipped(), new CsvHeader(HEADER));

    @Test
    void readsACallAndTakesTheHoldOutOfTheTalk() {
        assertThat(reader.read(new CsvRow(2, CALL)))
                .isEqualTo(new CallRow(
                        2,
                        "C1",
                        LocalDateTime.of(2026, 4, 6, 9, 37, 52),
                        ZoneId.of("Asia/Tokyo"),
                        Channel.PHONE,
                        "OP0001",
                        "hikari.plan",
                        "光回線 料金プラン",
                        34,
                        400,
                        21,
                        true,
                        false,
                        false,
                        true,
                        7));
    }

    @Test
    void dropsColumnsItDoesNotKnowAndNamesThem() {
        assertThat(reader.droppedColumns()).containsExactly("オペレーター名");
        assertThat(reader.mappedFields()).containsExactlyInAnyOrder(CallField.values());
    }

    @ParameterizedTest
    @CsvSource({
        "○, true", "〇, true", "◯, true", "⭕, true", "O, true", "ｏ, true", "' ○\u3000', true", "１, true", "即答, true",
        "×, false", "✕, false", "✖, false", "X, false", "Ｘ, false", "x, false", "❌, false", "0, false", "未, false"
    })
    void understandsCirclesAndCrossesOfEveryShape(String cell, boolean immediate) {
        assertThat(call("即答フラグ", cell).immediate()).isEqualTo(immediate);
    }

    @ParameterizedTest
    @CsvSource({
        "転送, SV, true",
        "転送, ○, true",
        "転送, なし, false",
        "転送, ×, false",
        "転送, '', false",
        "転送, －, false",
        "折返し, 要, true",
        "折返し, 不要, false",
        "折返し, '', false"
    })
    void readsTransfersAndCallBacksByTheirWords(String column, String cell, boolean happened) {
        CallRow call = call(column, cell);
        assertThat(column.equals("転送") ? call.transferred() : call.calledBack()).isEqualTo(happened);
    }

    @ParameterizedTest
    @CsvSource({"電話, PHONE", "チャット, CHAT", "ﾁｬｯﾄ, CHAT", "メール, MAIL", "訪問, VISIT", "PHONE, PHONE", "'', PHONE"})
    void readsTheChannel(String cell, Channel channel) {
        assertThat(call("チャネル", cell).channel()).isEqualTo(channel);
    }

    @Test
    void keepsWhatTheSourceDoesNotSayUnknown() {
        CallRow call = call("待ち時間(秒)", "");
        assertThat(call.waitSeconds()).isNull();
        assertThat(call("保留時間(秒)", "").talkSeconds()).isEqualTo(421);
        assertThat(call("推奨度", "").recommendation()).isNull();

        List<String> few = List.of("受付番号", "受付日時", "オペレーターID", "問合せ分類コード", "即答フラグ");
        CallRowReader fewReader = CallRowReader.of(Presets.shipped(), new CsvHeader(few));
        CallRow known =
                (CallRow) fewReader.read(new CsvRow(2, List.of("C1", "2026/04/06 9:37", "OP0001", "hikari.plan", "×")));
        assertThat(known.transferred()).isNull();
        assertThat(known.repeatGiven()).isNull();
        assertThat(known.talkSeconds()).isNull();
        assertThat(known.topicName()).isNull();
        assertThat(known.channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void leavesABlankImmediateAnswerUnknownWhereTheColumnIsNotRequired() {
        MappingPreset lenient = Presets.load(Presets.yaml().replace("topic, immediate]", "topic]"));
        CallRowReader lenientReader = CallRowReader.of(lenient, new CsvHeader(HEADER));

        assertThat(((CallRow) lenientReader.read(new CsvRow(2, with("即答フラグ", "")))).immediate())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "受付番号, '', MISSING_CELL",
        "オペレーターID, '　', MISSING_CELL",
        "即答フラグ, '', MISSING_CELL",
        "受付日時, 2026/13/45 25:61:00, BAD_DATE",
        "受付日時, 2026/04/06, BAD_DATE",
        "チャネル, 狼煙, BAD_CHANNEL",
        "即答フラグ, △, BAD_FLAG",
        "再入電, maybe, BAD_FLAG",
        "通話時間(秒), -5, NEGATIVE_DURATION",
        "保留時間(秒), −1, NEGATIVE_DURATION",
        "待ち時間(秒), 1:35, BAD_NUMBER",
        "推奨度, 11, BAD_NUMBER",
        "推奨度, -1, BAD_NUMBER"
    })
    void rejectsARowByColumnValueAndReason(String column, String cell, RowFaultCode code) {
        assertThat(reader.read(new CsvRow(9, with(column, cell))))
                .isEqualTo(new RejectedRow(new RowFault(9, column, code, cell)));
    }

    @Test
    void rejectsARowThatEndsEarly() {
        assertThat(reader.read(new CsvRow(9, CALL.subList(0, 6))))
                .isEqualTo(new RejectedRow(new RowFault(9, "問合せ分類", RowFaultCode.MISSING_CELL, "")));
    }

    @Test
    void reportsTheFirstFaultInAFixedOrder() {
        List<String> all = new ArrayList<>(CALL);
        all.set(8, "-5");
        assertThat(codeOf(all)).isEqualTo(RowFaultCode.NEGATIVE_DURATION);
        all.set(10, "△");
        assertThat(codeOf(all)).isEqualTo(RowFaultCode.BAD_FLAG);
        all.set(2, "狼煙");
        assertThat(codeOf(all)).isEqualTo(RowFaultCode.BAD_CHANNEL);
        all.set(1, "昨日");
        assertThat(codeOf(all)).isEqualTo(RowFaultCode.BAD_DATE);
        all.set(5, "");
        assertThat(codeOf(all)).isEqualTo(RowFaultCode.MISSING_CELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合計", "計", "総計", "平均", "Total", "ＴＯＴＡＬ", " 合計 ", "受付番号"})
    void takesTotalsAndRepeatedHeadersForNoCalls(String key) {
        assertThat(reader.read(new CsvRow(9, List.of(key, "", "1597"))))
                .isInstanceOf(NotACall.class)
                .extracting(CallLine::line)
                .isEqualTo(9L);
    }

    @Test
    void takesARowOfEmptyCellsForNoCall() {
        assertThat(reader.read(new CsvRow(9, List.of("", " ", "")))).isInstanceOf(NotACall.class);
    }

    @Test
    void stopsAtIdsThatASpreadsheetHasRounded() {
        FileFault fault =
                catchThrowableOfType(FileFault.class, () -> reader.read(new CsvRow(9, with("受付番号", "1.23457E+18"))));

        assertThat(fault.code()).isEqualTo(FileFaultCode.DAMAGED_IDS);
        assertThat(fault.arguments()).containsExactly(9L, "1.23457E+18");
    }

    @Test
    void namesRequiredColumnsThatAreMissing() {
        List<String> header = new ArrayList<>(HEADER);
        header.removeAll(List.of("受付日時", "即答フラグ"));

        FileFault fault =
                catchThrowableOfType(FileFault.class, () -> CallRowReader.of(Presets.shipped(), new CsvHeader(header)));
        assertThat(fault.code()).isEqualTo(FileFaultCode.COLUMN_MISSING);
        assertThat(fault.arguments()).containsExactly("受付日時、即答フラグ");
    }

    @Test
    void doesNotTakeAnyFirstRowForAHeader() {
        FileFault fault = catchThrowableOfType(
                FileFault.class,
                () -> CallRowReader.of(Presets.shipped(), new CsvHeader(List.of("C1", "2026/04/06", "電話"))));

        assertThat(fault.code()).isEqualTo(FileFaultCode.HEADER_NOT_RECOGNISED);
        assertThat(fault.arguments()).containsExactly("C1、2026/04/06、電話");
    }

    private CallRow call(String column, String cell) {
        return (CallRow) reader.read(new CsvRow(2, with(column, cell)));
    }

    private RowFaultCode codeOf(List<String> cells) {
        return ((RejectedRow) reader.read(new CsvRow(2, cells))).fault().code();
    }

    private static List<String> with(String column, String cell) {
        List<String> cells = new ArrayList<>(CALL);
        cells.set(HEADER.indexOf(column), cell);
        return cells;
    }
}
