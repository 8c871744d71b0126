package org.sokuto.training.analysis;

/** The calls a prior was fitted to: those of the topic, of its product, all of them, or too few for any fit. */
public enum PriorLevel {
    TOPIC,
    PRODUCT,
    ALL,
    NONE
}
