package org.sokuto.shared.csv;

/** What is wrong with one row: where it starts, the column and the value as they stand in the file. */
public record RowFault(long line, String column, RowFaultCode code, String value) {

    private static final int SHOWN = 40;

    /** Column and value for the message, cut so that a message stays one line. */
    public Object[] arguments() {
        return new Object[] {shown(column), shown(value)};
    }

    public String messageKey() {
        return code.messageKey();
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
