package org.sokuto.calls.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;

/**
 * Tells a page several times a second that its job has moved on. The page is never updated from the job's own thread,
 * which works inside a transaction.
 */
final class JobWatch {

    private static final Duration BEAT = Duration.ofMillis(250);

    private final UI ui;
    private final Runnable refresh;
    private volatile boolean over;

    private JobWatch(UI ui, Runnable refresh) {
        this.ui = ui;
        this.refresh = refresh;
    }

    static JobWatch start(UI ui, ImportJob job, Runnable refresh) {
        JobWatch watch = new JobWatch(ui, refresh);
        Thread.ofVirtual().name("call-import-watch").start(() -> watch.follow(job));
        return watch;
    }

    void stop() {
        over = true;
    }

    private void follow(ImportJob job) {
        try {
            boolean ended = false;
            while (!ended && !over) {
                ended = job.awaitEnd(BEAT);
                ui.access(this::beat);
            }
        } catch (UIDetachedException e) {
            over = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        if (!over) {
            refresh.run();
        }
    }
}
