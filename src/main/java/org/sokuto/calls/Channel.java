package org.sokuto.calls;

/** The way by which a customer made contact. */
public enum Channel {
    PHONE,
    CHAT,
    MAIL,
    VISIT
}
