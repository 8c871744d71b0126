package org.sokuto.shared.csv;

import java.util.Locale;

/** A reason why one row of a file is not taken over. */
public enum RowFaultCode {
    UNKNOWN_OPERATOR,
    UNKNOWN_TOPIC,
    BAD_DATE,
    DUPLICATE_ID,
    BAD_FLAG,
    NEGATIVE_DURATION,
    MISSING_CELL,
    BAD_ROLE,
    BAD_NUMBER,
    BAD_CHANNEL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code as it stands in the file of rejected rows. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "csv.row." + code;
    }
}
