package org.sokuto.curricula;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.format.CheckReport;
import org.sokuto.curricula.format.ContentCheck;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.Findings;
import org.springframework.stereotype.Service;

/** What the authored content holds, and what is wrong with it. */
@Service
public class ContentService {

    private final ShippedContent shipped;
    private final List<ContentChecker> checkers;
    private @Nullable CompletableFuture<CheckReport> report;

    ContentService(ShippedContent shipped, List<ContentChecker> checkers) {
        this.shipped = shipped;
        this.checkers = List.copyOf(checkers);
    }

    /**
     * The check of the content that comes with the program. It takes seconds and is therefore made once, on a thread of its
     * own, when somebody first asks: the content changes with the program only.
     */
    @Requires(Action.CONTENT_READ)
    public synchronized CompletableFuture<CheckReport> check() {
        if (report == null || report.isCompletedExceptionally()) {
            report = begin();
        }
        return report;
    }

    private CompletableFuture<CheckReport> begin() {
        return CompletableFuture.supplyAsync(
                () -> {
                    Findings findings = new Findings();
                    return ContentCheck.check(shipped.read(findings), findings, checkers);
                },
                work -> Thread.ofPlatform().daemon().name("content-check").start(work));
    }
}
