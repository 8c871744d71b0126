package org.sokuto.calls;

/** Told from time to time how far an import has come; asked whether to go on. */
@FunctionalInterface
public interface ImportProgress {

    /** Goes on whatever happens. */
    ImportProgress SILENT = (done, rows) -> true;

    /**
     * @param done share of the work done, 0 to 1
     * @param rows rows read so far
     * @return whether to go on
     */
    boolean at(double done, long rows);
}
