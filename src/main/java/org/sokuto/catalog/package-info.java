/** Products and topics: the tree that calls, gaps and all training content point to. */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"people", "people::access", "audit"})
package org.sokuto.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
