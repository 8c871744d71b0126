package org.sokuto.audit;

import java.time.Instant;
import org.sokuto.shared.Sha256;

/** Place and seal of one row in the chain. */
record AuditRow(long seq, String hash) {

    AuditRow followedBy(Decision decision, Instant at) {
        long next = seq + 1;
        String sealed = String.join(
                "\n",
                hash,
                Long.toString(next),
                at.toString(),
                decision.action(),
                String.valueOf(decision.actor()),
                String.valueOf(decision.subject()),
                decision.detail());
        return new AuditRow(next, Sha256.of(sealed));
    }
}
