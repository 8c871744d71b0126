package org.sokuto.calls;

import java.time.Instant;
import java.util.UUID;

/** What is stored of a call, as far as a second telling of it can differ. */
record StoredCall(Instant startedAt, UUID operator, UUID topic, String channel, boolean immediate) {

    boolean sameAs(ResolvedCall call) {
        return startedAt.equals(call.startedAt().toInstant())
                && operator.equals(call.operator().value())
                && topic.equals(call.topic().value())
                && channel.equals(call.row().channel().name())
                && immediate == call.immediate();
    }
}
