package org.sokuto.shared.csv;

/** Protection of those who open an exported file in a spreadsheet, where a cell that starts like a formula is run. */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text, with an apostrophe in front where a spreadsheet would take it for a formula. */
    public static String guard(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
