/** The log of decisions: append-only, each row sealed by the hash of the row before it. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
package org.sokuto.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
