package org.sokuto.shared.csv;

import java.util.List;
import java.util.Map;

/**
 * The rows of an imported file by their fate.
 *
 * @param read rows read
 * @param added rows that brought something new
 * @param changed rows that changed something known
 * @param same rows that were known just so
 * @param rejected rows refused
 * @param byCode refused rows by reason
 * @param firstFaults the first refused rows, at most {@value #SHOWN_FAULTS}; the file of rejected rows holds all
 * @param outcome what became of the good rows
 */
public record ImportReport(
        long read,
        long added,
        long changed,
        long same,
        long rejected,
        Map<RowFaultCode, Long> byCode,
        List<RowFault> firstFaults,
        Outcome outcome) {

    /** Most refused rows that a report carries. */
    public static final int SHOWN_FAULTS = 1000;

    /** What became of the good rows. */
    public enum Outcome {
        /** Only looked at. */
        CHECKED,
        /** Taken over. */
        STORED,
        /** Nothing taken over, since rows were refused and all or nothing was asked for. */
        REFUSED,
        /** Nothing to do: this very file was taken over before. */
        ALREADY_IMPORTED
    }
}
