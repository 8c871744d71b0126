/** The call history: import, facts, daily roll-up, and the counts from which rates are estimated. */
@NullMarked
@ApplicationModule(
        displayName = "Calls",
        allowedDependencies = {"catalog", "people", "people::access", "audit"})
package org.sokuto.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
