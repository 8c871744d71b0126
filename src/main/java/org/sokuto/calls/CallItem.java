package org.sokuto.calls;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicId;

/** A call as the list behind a figure shows it. */
public record CallItem(
        String source,
        String callId,
        LocalDateTime startedAt,
        Channel channel,
        TopicId topic,
        boolean immediate,
        @Nullable Boolean transferred,
        @Nullable Boolean calledBack,
        @Nullable Boolean repeatGiven,
        @Nullable Integer talkSeconds,
        @Nullable Integer holdSeconds) {}
