package org.sokuto.roleplay.engine;

/** Something that happened in a run; all events in their order are the run. */
public sealed interface RunEvent {

    /** An option was chosen at a node. */
    record Chosen(String node, String option) implements RunEvent {}

    /** The person left. */
    record Stopped() implements RunEvent {}
}
