package org.sokuto.training;

/** A piece of material chosen from an offer. */
public record PlanItemDraft(PlanKind kind, String ref) {}
