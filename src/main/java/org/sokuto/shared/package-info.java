/** Value types and services without a feature word that every module may use. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.sokuto.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
