/** Questions, quizzes and the attempts at them. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"catalog", "people", "people::access", "audit"})
package org.sokuto.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
