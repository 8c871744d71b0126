package org.sokuto.shell.demo;

import org.jspecify.annotations.Nullable;

/** What happened in a call, in the words and seconds of the centre's export. */
record Conversation(
        Topic topic,
        String channel,
        int waiting,
        int talking,
        int holding,
        boolean answered,
        boolean transferred,
        boolean calledBack,
        boolean repeated,
        @Nullable Integer recommendation) {}
