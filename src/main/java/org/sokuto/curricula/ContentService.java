package org.sokuto.curricula;

import java.util.List;
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

    ContentService(ShippedContent shipped, List<ContentChecker> checkers) {
        this.shipped = shipped;
        this.checkers = List.copyOf(checkers);
    }

    /** Checks the content that comes with the program. */
    @Requires(Action.CONTENT_READ)
    public CheckReport check() {
        Findings findings = new Findings();
        return ContentCheck.check(shipped.read(findings), findings, checkers);
    }
}
