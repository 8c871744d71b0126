package org.sokuto.catalog;

/** What a node of the tree stands for. */
public enum TopicKind {
    /** A field of knowledge, such as product knowledge or conduct. */
    ROOT,
    /** A product, below product knowledge. */
    PRODUCT,
    /** A subject on which calls come in and people are trained. */
    SUBJECT
}
