package org.sokuto.shared.content;

/** Checks one kind of content for a module that the check of all content does not know. */
public interface ContentChecker {

    /** The kind's name in the counts of the check, such as {@code levels}. */
    String kind();

    /** Reports what is wrong and returns how many objects of the kind there are. */
    int check(ContentTree content, Findings findings);
}
