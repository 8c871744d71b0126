package org.sokuto.certification;

import java.time.Instant;

/** A level that a person holds, and since when. */
public record AwardItem(AwardId id, String level, Instant issuedAt) {}
