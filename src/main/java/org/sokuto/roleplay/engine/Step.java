package org.sokuto.roleplay.engine;

import org.jspecify.annotations.Nullable;

/** A way from one state to the next, by an option or by itself. */
public record Step(@Nullable Option option, State to) {}
