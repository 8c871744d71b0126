/** Conversations with a customer who answers: scenarios, runs through them, and the debrief. */
@NullMarked
@ApplicationModule(
        displayName = "Role-play",
        allowedDependencies = {"catalog", "people", "people::access", "audit"})
package org.sokuto.roleplay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
