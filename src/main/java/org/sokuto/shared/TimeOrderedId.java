package org.sokuto.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers of version 7 (RFC 9562 5.7): 48 bits of milliseconds, then chance, so that new rows sort last. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
