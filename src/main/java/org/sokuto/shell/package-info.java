/** The frame round the features: layout, sign-in, security, error pages, command line, demo centre. */
@NullMarked
@ApplicationModule(displayName = "Shell")
package org.sokuto.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
