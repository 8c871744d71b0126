package org.sokuto.shared.content;

/** Brings the content of one module into force at start. */
public interface ContentLoader {

    /**
     * Stores what is sound; the same content twice changes nothing. What is wrong stays out, and what was in force before
     * stays.
     *
     * @param findings what was found while the files were read; takes up what is wrong with their content
     */
    void load(ContentTree content, Findings findings);
}
