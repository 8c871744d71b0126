package org.sokuto.roleplay;

import org.sokuto.shared.LocalText;

/**
 * What is said before a conversation begins; nothing in it tells which variant will be drawn.
 *
 * @param customer how the customer is called
 * @param mostMoves moves after which it is over in any case
 */
public record ScenarioBriefing(ScenarioItem scenario, LocalText briefing, String customer, int mostMoves) {}
