/** Where the modules below record what persons have shown, read in the form that rules ask for. */
@NullMarked
package org.sokuto.certification.evidence;

import org.jspecify.annotations.NullMarked;
