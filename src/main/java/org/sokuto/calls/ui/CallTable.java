package org.sokuto.calls.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallItem;
import org.sokuto.calls.Channel;
import org.sokuto.catalog.TopicId;
import org.sokuto.shared.ui.DataTable;

/** Single calls as a table that turns into blocks on a phone; what the source did not say is a dash. */
final class CallTable extends Div {

    private final DateTimeFormatter times;

    /** Topic and channel have columns where the calls differ in them. */
    CallTable(List<CallItem> calls, Function<TopicId, String> topicName, boolean topics, boolean channels) {
        Locale language = getLocale();
        times = DateTimeFormatter.ofPattern(getTranslation("calls.records.time.pattern"), language);
        DataTable<CallItem> table = new DataTable<CallItem>(getTranslation("calls.records.table"))
                .text(getTranslation("calls.records.time"), call -> times.format(call.startedAt()));
        if (topics) {
            table.text(getTranslation("calls.records.topic"), call -> topicName.apply(call.topic()));
        }
        if (channels) {
            table.text(getTranslation("calls.records.channel"), call -> channel(call.channel()));
        }
        add(table.text(
                        getTranslation("calls.records.immediate"),
                        call -> getTranslation("calls.records.immediate." + call.immediate()))
                .text(getTranslation("calls.records.transferred"), call -> flag(call.transferred()))
                .text(getTranslation("calls.records.called-back"), call -> flag(call.calledBack()))
                .text(getTranslation("calls.records.repeat"), call -> flag(call.repeatGiven()))
                .number(getTranslation("calls.records.talk"), call -> duration(call.talkSeconds()))
                .number(getTranslation("calls.records.hold"), call -> duration(call.holdSeconds()))
                .text(getTranslation("calls.records.reference"), CallItem::callId)
                .stacks()
                .rows(calls));
    }

    private String channel(Channel channel) {
        return getTranslation("calls.records.channel." + channel);
    }

    private String flag(@Nullable Boolean flag) {
        return flag == null ? getTranslation("calls.records.unknown") : getTranslation("calls.records.flag." + flag);
    }

    private String duration(@Nullable Integer seconds) {
        if (seconds == null) {
            return getTranslation("calls.records.unknown");
        }
        Duration duration = Duration.ofSeconds(seconds);
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
