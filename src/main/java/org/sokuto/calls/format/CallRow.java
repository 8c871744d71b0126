package org.sokuto.calls.format;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Channel;

/**
 * One call as its source tells it; null means that the source does not say. Talk is the time without hold wherever the
 * hold is known.
 */
public record CallRow(
        long line,
        String callId,
        LocalDateTime startedAt,
        ZoneId zone,
        Channel channel,
        String operatorNo,
        String topicCode,
        @Nullable String topicName,
        @Nullable Integer waitSeconds,
        @Nullable Integer talkSeconds,
        @Nullable Integer holdSeconds,
        @Nullable Boolean immediate,
        @Nullable Boolean transferred,
        @Nullable Boolean calledBack,
        @Nullable Boolean repeatGiven,
        @Nullable Integer recommendation)
        implements CallLine {}
