package org.sokuto.shared.csv;

/** A reason why a file as a whole cannot be read; the letter says whether file, encoding, CSV or YAML is at fault. */
public enum FileFaultCode {
    EMPTY("U01"),
    NOT_A_CSV("U02"),
    MISSING("U04"),
    UNREADABLE("U05"),
    OTHER_ENCODING("E01"),
    UNREADABLE_BYTE("E02"),
    QUOTE_NOT_CLOSED("C01"),
    COLUMN_MISSING("C02"),
    CELL_TOO_LONG("C04"),
    HEADER_NOT_RECOGNISED("C05"),
    TOO_MANY_COLUMNS("C06"),
    DAMAGED_IDS("C07"),
    YAML_TAG("Y01"),
    YAML_KEY_TWICE("Y02"),
    YAML_TOO_LARGE("Y03"),
    YAML_KEY_UNKNOWN("Y04"),
    YAML_INVALID("Y05");

    private final String code;

    FileFaultCode(String code) {
        this.code = code;
    }

    /** The code as people quote it. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "csv.fault." + code;
    }
}
