/** The scenario engine: how a conversation goes, which ways lead through it and what each decision is worth. Pure. */
@NullMarked
package org.sokuto.roleplay.engine;

import org.jspecify.annotations.NullMarked;
