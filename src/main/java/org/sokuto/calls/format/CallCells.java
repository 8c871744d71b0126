package org.sokuto.calls.format;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Channel;
import org.sokuto.shared.csv.CellText;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;

/** The cells of a call, each read by the mapping's rules, in the order in which faults are reported. */
final class CallCells {

    private static final Pattern FLOATING_POINT =
            Pattern.compile("\\d(\\.\\d+)?E\\+\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final int BEST_RECOMMENDATION = 10;

    private final MappingPreset preset;
    private final CsvHeader header;
    private final MappedColumns columns;
    private final List<CallField> required;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<CallField, FlagWords> flags = new EnumMap<>(CallField.class);

    CallCells(MappingPreset preset, CsvHeader header, MappedColumns columns) {
        this.preset = preset;
        this.header = header;
        this.columns = columns;
        this.required = preset.required().stream().sorted().toList();
        Arrays.stream(Channel.values()).forEach(channel -> channels.put(channel.name(), channel));
        preset.channels()
                .forEach((word, channel) -> channels.put(CellText.of(word).text(), channel));
        for (CallField field : MappingPreset.FLAGS) {
            Map<String, Boolean> words = preset.flags().getOrDefault(field, Map.of());
            flags.put(field, new FlagWords(words, preset.anyTextIsYes().contains(field)));
        }
    }

    CallRow call(CsvRow row) {
        requireFilled(row);
        LocalDateTime startedAt = columns.cell(row, CallField.STARTED_AT)
                .dateTime()
                .orElseThrow(() -> refused(row, CallField.STARTED_AT, RowFaultCode.BAD_DATE));
        Channel channel = channel(row);
        Boolean immediate = flag(row, CallField.IMMEDIATE);
        Boolean transferred = flag(row, CallField.TRANSFERRED);
        Boolean calledBack = flag(row, CallField.CALLED_BACK);
        Boolean repeat = flag(row, CallField.REPEAT);
        Integer wait = seconds(row, CallField.WAIT_SECONDS);
        Integer talk = seconds(row, CallField.TALK_SECONDS);
        Integer hold = seconds(row, CallField.HOLD_SECONDS);
        return new CallRow(
                row.line(),
                callId(row),
                startedAt,
                preset.zone(),
                channel,
                columns.cell(row, CallField.OPERATOR).code(),
                columns.cell(row, CallField.TOPIC).code(),
                topicName(row),
                wait,
                talkWithoutHold(talk, hold),
                hold,
                immediate,
                transferred,
                calledBack,
                repeat,
                recommendation(row));
    }

    private void requireFilled(CsvRow row) {
        int given = row.cells().size();
        if (given < header.size()) {
            throw new RowRefused(new RowFault(row.line(), header.name(given), RowFaultCode.MISSING_CELL, ""));
        }
        for (CallField field : required) {
            if (columns.cell(row, field).isBlank()) {
                throw refused(row, field, RowFaultCode.MISSING_CELL);
            }
        }
    }

    private String callId(CsvRow row) {
        String id = columns.cell(row, CallField.CALL_ID).code();
        if (FLOATING_POINT.matcher(id).matches()) {
            throw new FileFault(FileFaultCode.DAMAGED_IDS, row.line(), id);
        }
        return id;
    }

    private Channel channel(CsvRow row) {
        CellText cell = columns.cell(row, CallField.CHANNEL);
        if (cell.isBlank()) {
            return preset.defaultChannel();
        }
        Channel channel = channels.get(cell.text());
        if (channel == null) {
            throw refused(row, CallField.CHANNEL, RowFaultCode.BAD_CHANNEL);
        }
        return channel;
    }

    private @Nullable String topicName(CsvRow row) {
        String name = columns.raw(row, CallField.TOPIC_NAME).strip();
        return name.isEmpty() ? null : name;
    }

    /** Blank means that nothing is known of the immediate answer, but that a transfer or call-back did not happen. */
    private @Nullable Boolean flag(CsvRow row, CallField field) {
        CellText cell = columns.cell(row, field);
        if (cell.isBlank()) {
            boolean sourceSays = columns.has(field) && field != CallField.IMMEDIATE;
            return sourceSays ? false : null;
        }
        return flags.getOrDefault(field, FlagWords.SIGNS_ONLY)
                .read(cell)
                .orElseThrow(() -> refused(row, field, RowFaultCode.BAD_FLAG));
    }

    private @Nullable Integer seconds(CsvRow row, CallField field) {
        Integer seconds = number(row, field);
        if (seconds != null && seconds < 0) {
            throw refused(row, field, RowFaultCode.NEGATIVE_DURATION);
        }
        return seconds;
    }

    private @Nullable Integer talkWithoutHold(@Nullable Integer talk, @Nullable Integer hold) {
        return talk == null || hold == null || !preset.talkIncludesHold()
                ? talk
                : Integer.valueOf(Math.max(0, talk - hold));
    }

    private @Nullable Integer recommendation(CsvRow row) {
        Integer given = number(row, CallField.RECOMMENDATION);
        if (given != null && (given < 0 || given > BEST_RECOMMENDATION)) {
            throw refused(row, CallField.RECOMMENDATION, RowFaultCode.BAD_NUMBER);
        }
        return given;
    }

    private @Nullable Integer number(CsvRow row, CallField field) {
        CellText cell = columns.cell(row, field);
        return cell.isBlank()
                ? null
                : (Integer) cell.wholeNumber().orElseThrow(() -> refused(row, field, RowFaultCode.BAD_NUMBER));
    }

    private RowRefused refused(CsvRow row, CallField field, RowFaultCode code) {
        return new RowRefused(new RowFault(row.line(), columns.name(field), code, columns.raw(row, field)));
    }
}
