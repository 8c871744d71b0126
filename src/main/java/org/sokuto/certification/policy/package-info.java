/** What a level or a clearance asks for, what a person has shown, and what of the one meets the other. Pure. */
@NullMarked
package org.sokuto.certification.policy;

import org.jspecify.annotations.NullMarked;
