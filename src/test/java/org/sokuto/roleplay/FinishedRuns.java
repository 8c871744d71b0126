package org.sokuto.roleplay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.event.EventListener;

/** Keeps what is told about finished runs while the transaction is still open. */
public final class FinishedRuns {

    private final List<RunFinished> events = Collections.synchronizedList(new ArrayList<>());

    public List<RunFinished> events() {
        return events;
    }

    @EventListener
    void on(RunFinished finished) {
        events.add(finished);
    }
}
