package org.sokuto.assessment;

import java.time.Instant;

/**
 * What the server holds of one answer after a save.
 *
 * @param revision the one that stayed
 * @param savedAt when that one was saved
 * @param accepted whether what was sent is what is stored; otherwise a later or another one was there before
 */
public record SavedAnswer(int position, int revision, Instant savedAt, boolean accepted) {}
