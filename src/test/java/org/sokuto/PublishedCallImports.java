package org.sokuto;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sokuto.calls.CallsImported;
import org.springframework.transaction.event.TransactionalEventListener;

/** The news of call imports that were really stored. */
public class PublishedCallImports {

    private final List<CallsImported> events = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(CallsImported imported) {
        events.add(imported);
    }

    public List<CallsImported> events() {
        return events;
    }
}
